import {Task, TaskStatus} from '@lit/task';
import {html, LitElement, type TemplateResult} from 'lit';
import {choiceStyles} from '../core/choices.styles.js';
import {controlStyles} from '../core/controls.styles.js';
import {LiveRegion} from '../core/live-region.js';
import {Localizer} from '../core/localizer.js';
import {noticeStyles} from '../core/notice.styles.js';
import {ProviderError} from '../core/provider-error.model.js';
import {SessionWatch} from '../core/session-watch.js';
import {tokenStyles} from '../core/tokens.styles.js';
import type {Waiting} from '../core/waiting.view.js';
import {sayIn} from '../service/local-text.model.js';
import {Camera} from './camera.controller.js';
import type {CheckConversation} from './check-conversation.js';
import {beforeCheck} from './parts/check/before.view.js';
import type {CheckScene} from './parts/check/check-scene.js';
import {photoCheckLanguages} from './photo-check.languages.js';
import {photoCheckStyles} from './photo-check.styles.js';
import type {FaceDetector, PhotoProvider} from './photo.provider.js';
import type {PhotoReport} from './report.model.js';
import {StandardLoader} from './standard-loader.controller.js';

/**
 * Looks at a photo on the device, against the rules of one document: what is right, what to look at
 * again, what could not be told, each with the figure, the rule and how to mend it. It advises and
 * never refuses; the photo is not sent and not stored. Cuts the photo to the document's size where
 * that is wanted, and retouches nothing.
 *
 * In a form, the element sends the photo as a file under its `name`.
 *
 * @summary Check of a photo that never leaves the device.
 * @tag zt-photo-check
 * @slot - What citizens see before the element is ready and when it cannot work.
 * @slot help - Whom to ask, beside the office's phone.
 * @slot rules - A `<script type="application/json">` with the photo rules.
 * @slot messages - A `<script type="application/json">` that replaces texts by key.
 * @event {PhotoCheckedEvent} zt-photo-checked - A photo was looked at, or the result changed.
 * @event {PhotoAcceptedEvent} zt-photo-accepted - The citizen wants to use this photo.
 */
export class PhotoCheck extends LitElement {
  static readonly formAssociated = true;

  static override readonly styles = [
    tokenStyles,
    controlStyles,
    choiceStyles,
    noticeStyles,
    photoCheckStyles,
  ];

  static override readonly properties = {
    standard: {},
    office: {},
    src: {},
    name: {reflect: true},
    required: {type: Boolean, reflect: true},
    rules: {attribute: false},
    provider: {attribute: false},
    detector: {attribute: false},
    headingLevel: {type: Number, attribute: 'heading-level'},
    messages: {attribute: false},
  };

  /** Id of the photo rules, such as `cn-exit-entry`. */
  declare standard: string | undefined;
  /** Id of the office whose own rules hold. */
  declare office: string | undefined;
  /** Base address of the back end, where no `<zt-portal>` around names one. */
  declare src: string | undefined;
  /** Name under which a form around the element gets the photo. */
  declare name: string | undefined;
  /** Whether the form around needs a photo. */
  declare required: boolean;
  /** The photo rules, as parsed JSON: complete, or what differs from a set that `extends` names. */
  declare rules: unknown;
  /** Where photo rules come from, in place of the portal's back end. */
  declare provider: PhotoProvider | undefined;
  /** Finds faces in place of the kit's own detector; `null` does without. */
  declare detector: FaceDetector | null | undefined;
  /** Level of the check's heading, 1 to 4; 2 where absent. */
  declare headingLevel: number;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  readonly #internals = this.attachInternals();
  readonly #localizer = new Localizer(this, photoCheckLanguages);
  readonly #live = new LiveRegion(this);
  readonly #loader = new StandardLoader(this);
  readonly #camera = new Camera(this);
  /** Fetched beside the rules, without which there is nothing to check. */
  readonly #sheet = new Task(this, {args: () => [], task: () => import('./check-sheet.js')});
  #conversation: CheckConversation | undefined;
  readonly #watch = new SessionWatch();
  #isDisabled = false;
  #isCameraOn = false;
  #waiting: (() => void)[] = [];

  constructor() {
    super();
    this.headingLevel = 2;
    this.required = false;
  }

  /** What was found in the photo; undefined while there is none. */
  get report(): PhotoReport | undefined {
    return this.#conversation?.report;
  }

  /** The photo that goes with a form; undefined while there is none. */
  get file(): File | undefined {
    return this.#conversation?.file;
  }

  /**
   * Looks at a photo as though the citizen had chosen it. Rejects with a `ProviderError` where there
   * are no rules to hold it against, and with an `AbortError` where another photo came after it.
   */
  async check(file: Blob): Promise<PhotoReport> {
    const conversation = await this.#ready();
    const photo = file instanceof File ? file : new File([file], 'photo', {type: file.type});
    return conversation.check(photo);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#conversation?.rest();
  }

  /** The form around was reset: there is no photo. */
  formResetCallback(): void {
    this.#conversation?.clear();
  }

  /** The form around was disabled: the result can be read, not changed. */
  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    if (isDisabled) this.#camera.close();
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    if (this.#watch.hasTurned(this.#loader.portal)) {
      this.#camera.forget();
      this.#conversation?.clear();
    }
    if (this.#conversation) this.#followCamera(this.#conversation);
  }

  protected override render(): TemplateResult {
    return html`${this.#view()} ${this.#live.render()}`;
  }

  protected override updated(): void {
    this.#tellForm();
    for (const wake of this.#waiting.splice(0)) wake();
    const [conversation, scene, sheet] = [this.#conversation, this.#scene(), this.#sheet.value];
    if (!conversation || !scene || !sheet) return;
    sheet.paint(this.renderRoot, conversation);
    if (conversation.takeNews()) this.#live.announce(sheet.summaryText(scene));
    const target = conversation.takeFocus();
    if (target) this.renderRoot.querySelector<HTMLElement>(`#${target}`)?.focus();
  }

  #view(): TemplateResult {
    const texts = this.#localizer.value;
    if (!texts) return html`<slot></slot>`;
    const scene = this.#scene();
    return scene
      ? this.#sheet.value!.photoCheck(scene)
      : beforeCheck(this, this.#waitingFor, texts, this.headingLevel);
  }

  #scene(): CheckScene | undefined {
    const texts = this.#localizer.value;
    const {isGeneral = false, standard} = this.#loader.state;
    const conversation = this.#talk();
    if (!texts || !standard || !conversation) return undefined;
    const {lang} = this.#localizer;
    return {
      texts,
      lang,
      say: sayIn(lang, {lang: standard.lang ?? 'en'}),
      standard,
      isGeneral,
      conversation,
      camera: this.#camera,
      level: this.headingLevel,
      isInForm: this.#internals.form !== null,
      isDisabled: this.#isDisabled,
      shoot: (video) =>
        void this.#camera.shoot(video).then((file) => file && conversation.choose(file)),
    };
  }

  /** The conversation, as soon as its code is here. */
  #talk(): CheckConversation | undefined {
    const sheet = this.#sheet.value;
    const setting = () => ({standard: this.#loader.state.standard, detector: this.detector});
    if (sheet) this.#conversation ??= new sheet.CheckConversation(this, setting);
    return this.#conversation;
  }

  /** Why the check cannot start. */
  get #error(): ProviderError | undefined {
    const {error, isLoading, standard} = this.#loader.state;
    if (this.#sheet.status === TaskStatus.ERROR) return new ProviderError('unavailable');
    return error ?? (standard || isLoading ? undefined : new ProviderError('not-found'));
  }

  get #waitingFor(): Waiting {
    return {
      error: this.#error,
      isLoading: !!this.#loader.state.isLoading || this.#sheet.status === TaskStatus.PENDING,
      retry: () => {
        if (this.#sheet.status === TaskStatus.ERROR) void this.#sheet.run();
        this.#loader.state.retry();
      },
    };
  }

  /** The conversation once there are rules to hold a photo against. */
  async #ready(): Promise<CheckConversation> {
    for (;;) {
      await this.updateComplete;
      if (this.#error) throw this.#error;
      if (this.#conversation && this.#loader.state.standard) return this.#conversation;
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  /** Who opens the camera is led to its picture, who closes it back to where it was opened. */
  #followCamera(conversation: CheckConversation): void {
    const isOn = this.#camera.state === 'on';
    const hasTurned = isOn !== this.#isCameraOn && !conversation.isLooking;
    if (hasTurned) conversation.focusOn(isOn ? 'camera' : 'take');
    this.#isCameraOn = isOn;
  }

  #tellForm(): void {
    const {file, name} = this;
    this.#internals.setFormValue(name && file ? file : null);
    const isMissing = this.required && !file;
    // A message has to be there for a flag to be set, even before the texts are.
    const message = this.#localizer.value?.text('missing') ?? '…';
    const anchor = this.renderRoot.querySelector<HTMLElement>('#choose') ?? undefined;
    this.#internals.setValidity({valueMissing: isMissing}, message, anchor);
  }
}
