import {Task, TaskStatus} from '@lit/task';
import {html, LitElement, nothing} from 'lit';
import {controlStyles} from '../core/controls.styles.js';
import {heldFocus} from '../core/held-focus.js';
import {LateSheet} from '../core/late-sheet.controller.js';
import {LiveRegion} from '../core/live-region.js';
import {Localizer} from '../core/localizer.js';
import {noticeStyles} from '../core/notice.styles.js';
import {ProviderController} from '../core/provider-controller.js';
import {asProviderError} from '../core/provider-error.model.js';
import {SessionWatch} from '../core/session-watch.js';
import {tokenStyles} from '../core/tokens.styles.js';
import type {Waiting} from '../core/waiting.view.js';
import {OfficeLoader} from '../office/office-loader.controller.js';
import type {FeedbackSet} from '../office/office.model.js';
import {AfterEvent} from './after-event.controller.js';
import type {FeedbackConversation} from './feedback-conversation.js';
import {httpFeedback} from './feedback.http.js';
import {feedbackLanguages} from './feedback.languages.js';
import type {FeedbackChannel, FeedbackReceipt, Rated} from './feedback.model.js';
import {feedbackContext, type FeedbackProvider} from './feedback.provider.js';
import {beforeFeedback} from './parts/before.view.js';
import type {Scene} from './parts/scene.js';
import {isFeedbackSet, questionSet} from './sets.data.js';

const fetchSheet = () => import('./feedback-sheet.js');

/** A set of the kit's by its name, or the portal's own once it has been looked through. */
const setOf = async (wanted: unknown) =>
  isFeedbackSet(wanted)
    ? questionSet(wanted)
    : wanted
      ? (await fetchSheet()).givenSet(wanted)
      : undefined;

/**
 * Asks how it went, by a fixed set of questions, and takes a letter of thanks apart from it. Nothing is
 * chosen beforehand, nobody has to answer, nobody has to say who they are.
 *
 * Put it where the result is, or have it wait for the result by `after`; it never stands in the way.
 *
 * @summary Rating and thank-you letter.
 * @tag zt-feedback
 * @slot - What citizens see before the element is ready and when it cannot work.
 * @slot office - A `<script type="application/json">` with the office's document, where no back end has it.
 * @slot messages - A `<script type="application/json">` that replaces texts by key.
 * @event {FeedbackSentEvent} zt-feedback-sent - A rating has arrived at the office.
 * @event {LetterSentEvent} zt-letter-sent - A letter has arrived at the office.
 */
export class FeedbackElement extends LitElement {
  static override readonly styles = [tokenStyles, controlStyles, noticeStyles];

  static override readonly properties = {
    set: {},
    questions: {attribute: false},
    office: {},
    officeName: {attribute: 'office-name'},
    service: {},
    channel: {},
    letters: {type: Boolean},
    afterEvent: {attribute: 'after'},
    reference: {},
    token: {attribute: false},
    src: {},
    provider: {attribute: false},
    headingLevel: {type: Number, attribute: 'heading-level'},
    messages: {attribute: false},
  };

  /** Questions to ask: `cn-5`, `us-a11-7`, `us-a11-v2` or `page`; what the office asks where absent. */
  declare set: FeedbackSet | undefined;
  /**
   * A set of the portal's own, as parsed JSON: a `QuestionSet` under a name of its own, in place of `set`.
   * The back end must know its `id`. Where something is wrong with it, nothing is asked.
   */
  declare questions: unknown;
  /** Id of the office: `donghu`. */
  declare office: string | undefined;
  /** Its name, where the back end knows none. */
  declare officeName: string | undefined;
  /** Id of the service that was used. */
  declare service: string | undefined;
  /** Where it was used; `cn-5` asks other things about a counter. `online` where absent. */
  declare channel: FeedbackChannel | undefined;
  /** Takes thank-you letters, also where the office does not say so. */
  declare letters: boolean;
  /** Type of the event on the page that brings the result, such as `zt-appointment-booked`: shown only after it. */
  declare afterEvent: string | undefined;
  /** Reference of an earlier rating, to show its answer. Needs `token`. */
  declare reference: string | undefined;
  /** What the receipt of that rating held beside its reference. */
  declare token: string | undefined;
  /** Base address of the back end, where the portal names none. */
  declare src: string | undefined;
  /** Where feedback goes, in place of the portal's back end. */
  declare provider: FeedbackProvider | undefined;
  /** Level of the heading, 1 to 5; 2 where absent. */
  declare headingLevel: number;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  readonly #localizer = new Localizer(this, feedbackLanguages);
  readonly #source = new ProviderController(this, feedbackContext, httpFeedback);
  readonly #office = new OfficeLoader(this, () => this.#localizer.lang);
  readonly #after = new AfterEvent(this);
  readonly #live = new LiveRegion(this);
  readonly #sheet = new LateSheet(this, fetchSheet, ({feedbackStyles}) => feedbackStyles);
  readonly #watch = new SessionWatch();
  readonly #asked = new Task(this, {
    args: () => [this.#wanted] as const,
    task: async ([wanted]) => ({wanted, set: await setOf(wanted)}),
  });
  #talk: FeedbackConversation | undefined;
  #looked: string | undefined;
  #holdFocus = heldFocus(null);

  constructor() {
    super();
    this.headingLevel = 2;
    this.letters = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#talk?.answer.forget();
    this.#looked = undefined;
  }

  protected override willUpdate(): void {
    this.#holdFocus = heldFocus(this.shadowRoot);
    if (this.#watch.hasTurned(this.#source.portal)) this.#wipe();
    const sheet = this.#sheet.value;
    if (sheet) this.#talk ??= new sheet.FeedbackConversation(this, () => this.#setting);
  }

  protected override render(): unknown {
    if (!this.#after.isDue) return nothing;
    return html`${this.#view()} ${this.#live.render()}`;
  }

  protected override updated(): void {
    this.#holdFocus();
    const earlier = this.#earlier;
    const named = earlier && JSON.stringify(earlier);
    if (!named || named === this.#looked || !this.#scene) return;
    this.#looked = named;
    void this.#look(earlier);
  }

  /** What the last person has said must not come back, and neither must what they were shown. */
  #wipe(): void {
    this.#talk?.forget();
    this.#after.forget();
    this.removeAttribute('reference');
    this.reference = this.token = this.#looked = undefined;
  }

  /** Name of a set of the kit's, or the portal's own; undefined where nothing is asked. */
  get #wanted(): unknown {
    const id = this.set ?? this.#office.state.office?.feedback?.set;
    return this.questions ?? (isFeedbackSet(id) ? id : undefined);
  }

  get #rated(): Rated | undefined {
    const {set, wanted} = this.#asked.value ?? {};
    if (!set || wanted !== this.#wanted) return undefined;
    const channel = this.channel === 'on-site' ? 'on-site' : 'online';
    return {set, channel, office: this.office, service: this.service};
  }

  get #setting() {
    const [rated, provider] = [this.#rated, this.#source.value];
    return {rated, provider, office: this.office, lang: this.#localizer.lang};
  }

  #view(): unknown {
    const texts = this.#localizer.value;
    if (!texts) return html`<slot></slot>`;
    const scene = this.#scene;
    if (scene) return this.#sheet.value!.feedbackView(scene);
    // An office that does not ask is no failure.
    const {error, isLoading, office} = this.#office.state;
    if (office && !this.#wanted && !office.feedback) return html`<slot></slot>`;
    const waiting = this.#wanted
      ? this.#onItsWay
      : {error, isLoading, retry: () => this.#office.state.retry()};
    return beforeFeedback(this, waiting, texts, this.headingLevel);
  }

  get #onItsWay(): Waiting {
    const {error, status} = this.#asked;
    const {waiting} = this.#sheet;
    if (status !== TaskStatus.ERROR) return waiting;
    const retry = () => {
      void this.#asked.run();
      if (waiting.error) waiting.retry();
    };
    return {error: asProviderError(error), retry};
  }

  /** What the views need; undefined while something of it is missing. */
  get #scene(): Scene | undefined {
    const [texts, rated, sheet] = [this.#localizer.value, this.#rated, this.#sheet.value];
    const [provider, talk] = [this.#source.value, this.#talk];
    if (!texts || !rated || !sheet || !provider || !talk) return undefined;
    const {office} = this.#office.state;
    const receipt = talk.rating.receipt ?? this.#earlier;
    const isOpen = provider.getFeedback && receipt?.token;
    const takesLetters = this.letters || office?.feedback?.letters === true;
    return sheet.sceneOf(this, {
      texts,
      lang: this.#localizer.lang,
      level: this.headingLevel,
      rated,
      officeName: office?.name ?? this.officeName,
      talk,
      receipt,
      look: isOpen ? () => void this.#look(receipt) : undefined,
      takesLetters: takesLetters && provider.sendLetter !== undefined,
    });
  }

  /** The rating that the page names. */
  get #earlier(): FeedbackReceipt | undefined {
    const {reference: ref, token} = this;
    return ref && token ? {ref, token} : undefined;
  }

  /** Looks for an answer, and says aloud whether there is one. */
  async #look(receipt: FeedbackReceipt): Promise<void> {
    const answer = this.#talk?.answer;
    if (!answer || !(await answer.look(receipt, this.#source.value, this.#localizer.lang))) return;
    const texts = this.#localizer.value;
    const [given, sheet] = [answer.status?.answer, this.#sheet.value];
    if (!texts) return;
    if (answer.failure) this.#live.announce(texts.text('failedTitle'));
    else
      this.#live.announce(
        given && sheet ? sheet.answerTitle(given, {texts}) : texts.text('notYet'),
      );
  }
}
