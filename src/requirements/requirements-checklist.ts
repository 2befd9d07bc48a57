import {html, LitElement, type TemplateResult} from 'lit';
import {choiceStyles} from '../core/choices.styles.js';
import {controlStyles} from '../core/controls.styles.js';
import {LateSheet} from '../core/late-sheet.controller.js';
import {LiveRegion} from '../core/live-region.js';
import {Localizer} from '../core/localizer.js';
import {noticeStyles} from '../core/notice.styles.js';
import {SessionWatch} from '../core/session-watch.js';
import {tokenStyles} from '../core/tokens.styles.js';
import type {Answers} from '../service/rule.model.js';
import {ServiceController} from '../service/service.controller.js';
import {serviceLanguages} from '../service/service.languages.js';
import type {ServiceDefinition} from '../service/service.model.js';
import type {ServiceProvider} from '../service/service.provider.js';
import {ChecklistConversation} from './checklist-conversation.js';
import type {LinkSharing} from './link-sharing.js';
import {beforeList} from './parts/before.view.js';
import {progressText} from './parts/progress-words.js';
import type {Setting} from './parts/scene.js';
import {requirementsChecklistStyles} from './requirements-checklist.styles.js';
import {requirementsLanguages} from './requirements.languages.js';

const fetchSheet = () => import('./checklist-sheet.js');

/**
 * The complete list of what one citizen needs, told at once: it asks only what matters next, and
 * shows what to bring, what depends on answers still missing, and what need not be brought.
 *
 * Ticks say “I have this”; nothing is sent. In a form, the element sends under its `name` the keys
 * of the ticked papers (`identity.passport`), and under `name-missing` those of the missing ones,
 * or the id of a requirement of which no alternative is ready.
 *
 * What stands inside the element is shown before it is ready and whenever it cannot work: a plain
 * list is a plain list. `renderChecklist` of `zerotrip/tools` writes one.
 *
 * @summary Checklist of papers, computed from the citizen's answers.
 * @tag zt-requirements-checklist
 * @slot - What citizens see before the element is ready and when it cannot work.
 * @slot help - Whom to ask, shown where the citizen is not sure; the office's phone where absent.
 * @slot definition - A `<script type="application/json">` with the service definition.
 * @slot messages - A `<script type="application/json">` that replaces texts by key.
 * @event {AnswersChangedEvent} zt-answers-changed - A question was answered, or anew.
 * @event {PaperTickedEvent} zt-paper-ticked - A paper was ticked, or the tick taken away.
 * @event {HelpWantedEvent} zt-help-wanted - The citizen is not sure of an answer.
 */
export class RequirementsChecklist extends LitElement {
  static readonly formAssociated = true;

  static override readonly styles = [
    tokenStyles,
    controlStyles,
    choiceStyles,
    noticeStyles,
    requirementsChecklistStyles,
  ];

  static override readonly properties = {
    src: {},
    service: {},
    name: {reflect: true},
    definition: {attribute: false},
    provider: {attribute: false},
    headingLevel: {type: Number, attribute: 'heading-level'},
    answers: {attribute: false, noAccessor: true},
    messages: {attribute: false},
  };

  /** Address of the service definition's JSON file, absolute or relative to the page. */
  declare src: string | undefined;
  /** Id of the service at the portal's back end, where there is no `src`. */
  declare service: string | undefined;
  /** Name under which a form around the element gets the ticked papers. */
  declare name: string | undefined;
  /** The service definition, as parsed JSON; beats `src`, `service` and a `<zt-service>` around. */
  declare definition: unknown;
  /** Where definitions come from, in place of the portal's back end. */
  declare provider: ServiceProvider | undefined;
  /** Level of the list's heading, 1 to 5; 2 where absent. */
  declare headingLevel: number;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  readonly #internals = this.attachInternals();
  readonly #localizer = new Localizer(this, requirementsLanguages);
  readonly #words = new Localizer(this, serviceLanguages);
  readonly #live = new LiveRegion(this);
  readonly #service = new ServiceController(this);
  readonly #sheet = new LateSheet(this, fetchSheet, (sheet) => [sheet.requirementsPrintStyles]);
  readonly #watch = new SessionWatch();
  #sharing: LinkSharing | undefined;
  readonly #conversation = new ChecklistConversation(this, () => ({
    service: this.#service.state.definition,
    sheet: this.#service.sheet,
    isShared: this.#service.portal.kiosk,
  }));

  #isDisabled = false;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** What the citizen has answered, by the id of the question. Set it to answer beforehand. */
  get answers(): Answers {
    return this.#service.sheet.answers;
  }

  set answers(answers: Answers) {
    this.#service.sheet.replace(answers);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followLink);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followLink);
  }

  /** The form around was reset: no paper is ticked. */
  formResetCallback(): void {
    this.#conversation.setTicks([]);
  }

  /** The form around was disabled: the list can be read, not changed. */
  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.requestUpdate();
  }

  /** The browser brings back what was ticked before the page was left. */
  formStateRestoreCallback(state: unknown): void {
    if (state instanceof FormData) this.#conversation.setTicks(state.getAll('ticked').map(String));
  }

  protected override willUpdate(): void {
    if (this.#watch.hasTurned(this.#service.portal)) this.#conversation.forget();
    this.#service.settle();
    this.#conversation.settle();
  }

  protected override render(): TemplateResult {
    return html`${this.#view()} ${this.#live.render()}`;
  }

  protected override updated(): void {
    const texts = this.#localizer.value;
    this.#tellForm();
    if (texts && this.#conversation.takeNews())
      this.#live.announce(progressText({conversation: this.#conversation, texts}));
    const target = this.#conversation.takeFocus();
    if (target) this.renderRoot.querySelector<HTMLElement>(`#${target}`)?.focus();
  }

  readonly #followLink = (): void => this.#conversation.followLink();

  #view(): TemplateResult {
    const texts = this.#localizer.value;
    const words = this.#words.value;
    const {state} = this.#service;
    const {definition} = state;
    if (!texts || !words) return html`<slot></slot>`;
    const sheet = this.#sheet.value;
    if (!definition || !sheet)
      return beforeList(this, definition ? this.#sheet.waiting : state, words, this.headingLevel);
    const scene = {
      ...this.#setting(definition),
      texts,
      words,
      sharing: (this.#sharing ??= new sheet.LinkSharing(this)),
    };
    return sheet.checklist(scene);
  }

  #setting(definition: ServiceDefinition): Omit<Setting, 'texts' | 'words' | 'sharing'> {
    return {
      lang: this.#localizer.lang,
      service: definition,
      answers: this.#service.sheet.answers,
      conversation: this.#conversation,
      isAlone: !this.#service.isShared,
      level: this.headingLevel,
      isDisabled: this.#isDisabled,
      announce: (text) => this.#live.announce(text),
    };
  }

  #tellForm(): void {
    const {name} = this;
    const {progress, ready, state: done} = this.#conversation;
    const state = new FormData();
    for (const key of done.ticked) state.append('ticked', key);
    if (!name) {
      this.#internals.setFormValue(null, state);
      return;
    }
    const value = new FormData();
    for (const key of ready) value.append(name, key);
    for (const key of progress.missing) value.append(`${name}-missing`, key);
    this.#internals.setFormValue(value, state);
  }
}
