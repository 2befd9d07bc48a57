import {html, LitElement, type TemplateResult} from 'lit';
import {controlStyles} from '../core/controls.styles.js';
import {heldFocus} from '../core/held-focus.js';
import {LateSheet} from '../core/late-sheet.controller.js';
import {LiveRegion} from '../core/live-region.js';
import {Localizer} from '../core/localizer.js';
import {noticeStyles} from '../core/notice.styles.js';
import {ProviderController} from '../core/provider-controller.js';
import {ProviderError} from '../core/provider-error.model.js';
import {SecondPress} from '../core/second-press.controller.js';
import {SessionWatch} from '../core/session-watch.js';
import {tokenStyles} from '../core/tokens.styles.js';
import type {Waiting} from '../core/waiting.view.js';
import {isApart} from '../office/local-time.model.js';
import {OfficeClock} from '../office/office-clock.controller.js';
import {OfficeLoader} from '../office/office-loader.controller.js';
import {type OfficeProvider, officesOf} from '../office/office.provider.js';
import type {CallAim, CallbackConversation} from './callback-conversation.js';
import {httpCallbacks} from './callback.http.js';
import {callbackLanguages} from './callback.languages.js';
import {callbackContext, type CallbackProvider} from './help.provider.js';
import {callHours} from './call-times.model.js';
import {beforeCallback} from './parts/callback-before.view.js';
import type {CallScene} from './parts/callback-scene.js';

/** Takes requests for calls, and may know offices as well. */
type DeskProvider = CallbackProvider & Partial<OfficeProvider>;

const fetchSheet = () => import('./callback-sheet.js');

/**
 * Asks an office to telephone: at a time of the office's own hours, in one of its languages, and with
 * what somebody needs for a call to work. Says beforehand which number will call, and afterwards by
 * which word one knows the caller; and that no office asks for codes, passwords or money.
 *
 * What stands inside the element is shown before it is ready and whenever it cannot work.
 *
 * @summary A request to be called back.
 * @tag zt-callback-request
 * @slot - What citizens see before the element is ready and when it cannot work.
 * @slot office - A `<script type="application/json">` with the office, in place of a request.
 * @slot messages - A `<script type="application/json">` that replaces texts by key.
 * @event {CallbackRequestedEvent} zt-callback-requested - The office has taken the request.
 * @event {CallbackCancelledEvent} zt-callback-cancelled - The request was taken back.
 */
export class CallbackRequest extends LitElement {
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
  /** Id of the service the page is about: it goes along. */
  declare service: string | undefined;
  /** Base address of the back end, where the portal names none. */
  declare src: string | undefined;
  /** The office itself, as parsed JSON, from a page that asks by itself; beats `office`. */
  declare data: unknown;
  /** Where requests go, in place of the portal's back end; where it knows offices, those too. */
  declare provider: DeskProvider | undefined;
  /** Level of the headings, 1 to 5; 2 where absent. */
  declare headingLevel: number;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  readonly #localizer = new Localizer(this, callbackLanguages);
  readonly #loader = new OfficeLoader(
    this,
    () => this.#localizer.lang,
    () => officesOf(this.provider),
  );
  readonly #source = new ProviderController<CallbackProvider>(this, callbackContext, httpCallbacks);
  readonly #clock = new OfficeClock(this);
  readonly #live = new LiveRegion(this);
  readonly #sheet = new LateSheet(this, fetchSheet, ({callbackStyles}) => callbackStyles);
  readonly #watch = new SessionWatch();
  #conversation: CallbackConversation | undefined;
  #holdFocus = heldFocus(null);

  constructor() {
    super();
    this.headingLevel = 2;
    new SecondPress(this);
  }

  protected override willUpdate(): void {
    this.#holdFocus = heldFocus(this.shadowRoot);
    const [aim, sheet] = [this.#aim, this.#sheet.value];
    // Away from the page there is nobody to ask, and no portal to ask through.
    if (!aim || !sheet || !this.isConnected) return;
    const conversation = (this.#conversation ??= new sheet.CallbackConversation(this));
    if (this.#watch.hasTurned(this.#source.portal)) conversation.forget();
    conversation.settle(aim);
  }

  protected override render(): TemplateResult {
    return html`${this.#view()} ${this.#live.render()}`;
  }

  protected override updated(): void {
    this.#holdFocus();
    const texts = this.#localizer.value;
    if (this.#conversation?.takePassed() && texts)
      this.#live.announce(`${texts.text('passedTitle')}. ${texts.text('chooseOther')}`);
  }

  #view(): TemplateResult {
    const texts = this.#localizer.value;
    if (!texts) return html`<slot></slot>`;
    const scene = this.#scene;
    if (scene) return this.#sheet.value!.callback(scene);
    return beforeCallback(this, this.#waiting, texts, this.headingLevel);
  }

  /** What is asked for, and where; undefined while something of it is missing. */
  get #aim(): CallAim | undefined {
    const {arrival, office} = this.#loader.state;
    const {portal, value: provider} = this.#source;
    const settings = office?.callback;
    if (!office || !provider || !settings) return undefined;
    const now = this.#clock.timeIn(callHours(settings, office).timeZone, arrival);
    const {service} = this;
    const {lang} = this.#localizer;
    return {provider, office, settings, arrival, now, service, lang, kiosk: portal.kiosk};
  }

  /** What the views need; undefined while something of it is missing. */
  get #scene(): CallScene | undefined {
    const [aim, conversation, texts] = [this.#aim, this.#conversation, this.#localizer.value];
    if (!aim || !conversation || !texts) return undefined;
    const {here} = this.#clock;
    const {kiosk, now = here, office, settings} = aim;
    const isElsewhere = isApart(here, now);
    const level = this.headingLevel;
    return {texts, office, settings, conversation, now, isElsewhere, kiosk, level};
  }

  get #waiting(): Waiting {
    const {office, ...state} = this.#loader.state;
    if (office && !(office.callback && this.#source.value))
      return {...state, error: new ProviderError('not-found')};
    return office ? this.#sheet.waiting : state;
  }
}
