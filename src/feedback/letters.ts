import {html, LitElement} from 'lit';
import {controlStyles} from '../core/controls.styles.js';
import {LiveRegion} from '../core/live-region.js';
import {Localizer} from '../core/localizer.js';
import {noticeStyles} from '../core/notice.styles.js';
import {ProviderController} from '../core/provider-controller.js';
import {tokenStyles} from '../core/tokens.styles.js';
import {httpFeedback} from './feedback.http.js';
import {feedbackLanguages} from './feedback.languages.js';
import {feedbackContext, type FeedbackProvider} from './feedback.provider.js';
import {LetterShelf} from './letter-shelf.controller.js';
import {lettersStyles} from './letters.styles.js';
import {beforeFeedback} from './parts/before.view.js';
import {letterId, lettersView} from './parts/letters.view.js';
import type {PublishedLetter} from './published-letter.model.js';

/**
 * The letters of thanks that an office shows: each with its writer's consent, by name of the staff
 * only where they agree, the newest first. It takes none; `zt-feedback` does.
 *
 * An office without letters leaves the author's own content, or nothing.
 *
 * @summary Letters of thanks that an office may show.
 * @tag zt-letters
 * @slot - What citizens see before there are letters, and where there are none.
 * @slot messages - A `<script type="application/json">` that replaces texts by key.
 */
export class Letters extends LitElement {
  static override readonly styles = [tokenStyles, controlStyles, noticeStyles, lettersStyles];

  static override readonly properties = {
    office: {},
    src: {},
    provider: {attribute: false},
    headingLevel: {type: Number, attribute: 'heading-level'},
    messages: {attribute: false},
  };

  /** Id of the office: `donghu`. */
  declare office: string | undefined;
  /** Base address of the back end, where the portal names none. */
  declare src: string | undefined;
  /** Where letters come from, in place of the portal's back end. */
  declare provider: FeedbackProvider | undefined;
  /** Level of the heading, 1 to 5; 2 where absent. */
  declare headingLevel: number;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  readonly #localizer = new Localizer(this, feedbackLanguages);
  readonly #source = new ProviderController(this, feedbackContext, httpFeedback);
  readonly #live = new LiveRegion(this);
  readonly #shelf = new LetterShelf(this, (added) => this.#tell(added));
  #focus: string | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override willUpdate(): void {
    // On a server nobody is asked.
    if (!this.isConnected) return;
    const {office} = this;
    const provider = this.#source.value;
    const {lang} = this.#localizer;
    this.#shelf.settle(provider && office ? {provider, office, lang} : undefined);
  }

  protected override render(): unknown {
    return html`${this.#view()} ${this.#live.render()}`;
  }

  protected override updated(): void {
    if (this.#focus === undefined) return;
    this.shadowRoot?.getElementById(letterId(this.#focus))?.focus();
    this.#focus = undefined;
  }

  #view(): unknown {
    const texts = this.#localizer.value;
    if (!texts) return html`<slot></slot>`;
    const shelf = this.#shelf;
    if (shelf.letters.length) return lettersView({texts, shelf, level: this.headingLevel});
    const {error, isLoading} = shelf;
    if (!error && !isLoading) return html`<slot></slot>`;
    const waiting = {error, isLoading, retry: () => shelf.more()};
    return beforeFeedback(this, waiting, texts, this.headingLevel);
  }

  /** Says aloud how many more there are, and leads to the first of them, or to where they end. */
  #tell(added: readonly PublishedLetter[]): void {
    const texts = this.#localizer.value;
    if (texts) this.#live.announce(texts.text('lettersCame', {count: added.length}));
    this.#focus = (added[0] ?? this.#shelf.letters.at(-1))?.ref;
  }
}
