import {html, LitElement, type TemplateResult} from 'lit';
import {choiceStyles} from '../core/choices.styles.js';
import {controlStyles} from '../core/controls.styles.js';
import {LateSheet} from '../core/late-sheet.controller.js';
import {LiveRegion} from '../core/live-region.js';
import {Localizer} from '../core/localizer.js';
import {noticeStyles} from '../core/notice.styles.js';
import {tokenStyles} from '../core/tokens.styles.js';
import {serviceLanguages} from '../service/service.languages.js';
import type {GuideConversation} from './guide-conversation.js';
import {beforeGuide} from './parts/guide/before.view.js';
import type {Setting} from './parts/guide/scene.js';
import {photoLanguages} from './photo.languages.js';
import type {PhotoProvider} from './photo.provider.js';
import {StandardLoader} from './standard-loader.controller.js';

const fetchSheet = () => import('./guide-sheet.js');

type Sheet = Awaited<ReturnType<typeof fetchSheet>>;

/**
 * How to get ready for a document's photo: what to wear, what the office lends, for whom the rules
 * are different, and a list to tick. Everything is said in words; the drawings show it once more.
 *
 * What stands inside the element is shown before it is ready and whenever it cannot work.
 *
 * @summary Photo and dress guidance for one document.
 * @tag zt-photo-guide
 * @slot - What citizens see before the element is ready and when it cannot work.
 * @slot check - A `<zt-photo-check>`; its heading appears only where something is there.
 * @slot rules - A `<script type="application/json">` with the rules, or what differs from the kit's.
 * @slot messages - A `<script type="application/json">` that replaces texts by key.
 * @event {SizeWantedEvent} zt-size-wanted - Somebody would like a size of clothes put aside.
 */
export class PhotoGuide extends LitElement {
  static override readonly styles = [tokenStyles, controlStyles, choiceStyles, noticeStyles];

  static override readonly properties = {
    standard: {},
    office: {},
    src: {},
    rules: {attribute: false},
    provider: {attribute: false},
    headingLevel: {type: Number, attribute: 'heading-level'},
    messages: {attribute: false},
  };

  /** Id of the document's rules: `cn-resident-id`. */
  declare standard: string | undefined;
  /** Id of the office whose own rules and loans are wanted, too. */
  declare office: string | undefined;
  /** Base address of the back end, where the portal names none. */
  declare src: string | undefined;
  /** The rules themselves, as parsed JSON: complete, or what differs from a standard of the kit. */
  declare rules: unknown;
  /** Where rules come from, in place of the portal's back end. */
  declare provider: PhotoProvider | undefined;
  /** Level of the guide's heading, 1 to 4; 2 where absent. */
  declare headingLevel: number;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  readonly #localizer = new Localizer(this, photoLanguages);
  readonly #words = new Localizer(this, serviceLanguages);
  readonly #live = new LiveRegion(this);
  readonly #loader = new StandardLoader(this);
  readonly #sheet = new LateSheet(this, fetchSheet, (sheet) => [
    sheet.photoGuideStyles,
    sheet.photoGuidePrintStyles,
  ]);
  #conversation: GuideConversation | undefined;
  #about = '';

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override willUpdate(): void {
    const {portal, state} = this.#loader;
    const about = [portal.session, state.standard?.id, this.office].join();
    if (about !== this.#about) this.#conversation?.forget();
    this.#about = about;
  }

  protected override render(): TemplateResult {
    return html`${this.#view()} ${this.#live.render()}`;
  }

  protected override updated(): void {
    const news = this.#conversation?.takeNews();
    const [sheet, setting] = [this.#sheet.value, this.#setting];
    if (news && sheet && setting) this.#live.announce(sheet.newsText(news, setting));
  }

  #view(): unknown {
    const words = this.#words.value;
    if (!this.#localizer.value || !words) return html`<slot></slot><slot name="check"></slot>`;
    const {state} = this.#loader;
    const [sheet, setting] = [this.#sheet.value, this.#setting];
    if (sheet && setting) return sheet.guide(setting);
    return beforeGuide(
      this,
      state.standard ? this.#sheet.waiting : state,
      words,
      this.headingLevel,
    );
  }

  /** What the views need; undefined while something of it is missing. */
  get #setting(): Setting | undefined {
    const [texts, words, sheet] = [this.#localizer.value, this.#words.value, this.#sheet.value];
    const {state} = this.#loader;
    const {isGeneral = false, standard} = state;
    if (!texts || !words || !sheet || !standard) return undefined;
    return {
      texts,
      words,
      standard,
      isGeneral,
      retry: () => state.retry(),
      lang: this.#localizer.lang,
      conversation: (this.#conversation ??= new sheet.GuideConversation(this)),
      level: this.headingLevel,
      ...this.#page(sheet),
    };
  }

  #page({printAlone}: Sheet): Pick<Setting, 'hasCheck' | 'lookAgain' | 'print'> {
    return {
      hasCheck: !!this.querySelector(':scope > [slot="check"]'),
      lookAgain: () => this.requestUpdate(),
      print: () => printAlone(this),
    };
  }
}
