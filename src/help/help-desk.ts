import {html, LitElement, type TemplateResult} from 'lit';
import {controlStyles} from '../core/controls.styles.js';
import {heldFocus} from '../core/held-focus.js';
import {LateSheet} from '../core/late-sheet.controller.js';
import {LiveRegion} from '../core/live-region.js';
import {Localizer} from '../core/localizer.js';
import {noticeStyles} from '../core/notice.styles.js';
import {ProviderController} from '../core/provider-controller.js';
import {ProviderError} from '../core/provider-error.model.js';
import {SessionWatch} from '../core/session-watch.js';
import {tokenStyles} from '../core/tokens.styles.js';
import type {Waiting} from '../core/waiting.view.js';
import {OfficeClock} from '../office/office-clock.controller.js';
import {OfficeLoader} from '../office/office-loader.controller.js';
import {type OfficeProvider, officesOf} from '../office/office.provider.js';
import type {HelpConversation} from './help-conversation.js';
import {httpHelp} from './help.http.js';
import {helpLanguages} from './help.languages.js';
import {helpContext, type HelpProvider} from './help.provider.js';
import {beforeDesk} from './parts/before.view.js';
import type {Scene} from './parts/scene.js';

/** Takes questions, and may know offices as well. */
type DeskProvider = HelpProvider & Partial<OfficeProvider>;

const fetchSheet = () => import('./desk-sheet.js');

/**
 * The help desk of an office: what others have asked, with a search that also takes the first letters
 * of Chinese words; then the people who can be asked, in order. A question goes to the first of them,
 * who sees it through; where it is not answered, one press takes it up to the next, with all that was
 * said. The answer appears where the question was asked.
 *
 * What stands inside the element is shown before it is ready and whenever it cannot work.
 *
 * @summary Common questions, and people to ask, one after the other.
 * @tag zt-help-desk
 * @slot - What citizens see before the element is ready and when it cannot work.
 * @slot help - Who can be called: a telephone number. It stays in sight.
 * @slot office - A `<script type="application/json">` with the office, in place of a request.
 * @slot messages - A `<script type="application/json">` that replaces texts by key.
 * @event {QuestionSentEvent} zt-question-sent - A question has been sent, or has gone up to the next tier.
 * @event {QuestionAnsweredEvent} zt-question-answered - An answer has come while the page was open.
 */
export class HelpDeskElement extends LitElement {
  static override readonly styles = [tokenStyles, controlStyles, noticeStyles];

  static override readonly properties = {
    office: {},
    service: {},
    src: {},
    data: {attribute: false},
    provider: {attribute: false},
    headingLevel: {type: Number, attribute: 'heading-level'},
    messages: {attribute: false},
  };

  /** Id of the office, such as `donghu`. */
  declare office: string | undefined;
  /** Id of the service the page is about: other services' questions are left out, and it goes along. */
  declare service: string | undefined;
  /** Base address of the back end, where the portal names none. */
  declare src: string | undefined;
  /** The office itself, as parsed JSON, from a page that asks by itself; beats `office`. */
  declare data: unknown;
  /** Where questions go, in place of the portal's back end; where it knows offices, those too. */
  declare provider: DeskProvider | undefined;
  /** Level of the headings, 1 to 5; 2 where absent. */
  declare headingLevel: number;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  readonly #localizer = new Localizer(this, helpLanguages);
  readonly #loader = new OfficeLoader(
    this,
    () => this.#localizer.lang,
    () => officesOf(this.provider),
  );
  readonly #source = new ProviderController<HelpProvider>(this, helpContext, httpHelp);
  readonly #clock = new OfficeClock(this);
  readonly #live = new LiveRegion(this);
  readonly #sheet = new LateSheet(this, fetchSheet, ({helpDeskStyles}) => [helpDeskStyles]);
  readonly #watch = new SessionWatch();
  #conversation: HelpConversation | undefined;
  #holdFocus = heldFocus(null);

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override willUpdate(): void {
    this.#holdFocus = heldFocus(this.shadowRoot);
    const sheet = this.#sheet.value;
    const {office} = this.#loader.state;
    // Away from the page there is nobody to ask, and no portal to ask through.
    if (!sheet || !office || !this.isConnected) return;
    const conversation = (this.#conversation ??= new sheet.HelpConversation(this));
    const {portal, value: provider} = this.#source;
    if (this.#watch.hasTurned(portal)) conversation.forget();
    const {service} = this;
    const {lang} = this.#localizer;
    const {kiosk, session} = portal;
    conversation.settle({provider, office: office.id, service, lang, kiosk, session});
  }

  protected override render(): TemplateResult {
    return html`${this.#view()} ${this.#live.render()}`;
  }

  protected override updated(): void {
    this.#holdFocus();
    const [sheet, scene] = [this.#sheet.value, this.#scene];
    if (!sheet || !scene) return;
    const news = scene.conversation.takeNews();
    if (news) this.#live.announce(sheet.newsText(news, scene));
    const id = scene.conversation.takeFocus();
    if (id) this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #view(): TemplateResult {
    const texts = this.#localizer.value;
    const rest = html`<slot name="help"></slot>`;
    if (!texts) return html`<slot></slot>${rest}`;
    const scene = this.#scene;
    if (scene) return html`${this.#sheet.value!.helpDesk(scene)} ${rest}`;
    return beforeDesk(this, this.#waiting, texts, this.headingLevel);
  }

  /** What the views need; undefined while something of it is missing. */
  get #scene(): Scene | undefined {
    const texts = this.#localizer.value;
    const {arrival, office} = this.#loader.state;
    const conversation = this.#conversation;
    if (!texts || !conversation || !office?.help) return undefined;
    return {
      texts,
      office,
      desk: office.help,
      service: this.service,
      conversation,
      level: this.headingLevel,
      wallClock: ({timeZone}) => this.#clock.timeIn(timeZone, arrival),
    };
  }

  get #waiting(): Waiting {
    const {office, ...state} = this.#loader.state;
    if (office && !office.help) return {...state, error: new ProviderError('not-found')};
    return office ? this.#sheet.waiting : state;
  }
}
