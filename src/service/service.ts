import {ContextProvider} from '@lit/context';
import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {Localizer} from '../core/localizer.js';
import {SessionWatch} from '../core/session-watch.js';
import {tokenStyles} from '../core/tokens.styles.js';
import {AnswerBook} from './answer-book.controller.js';
import {DefinitionLoader} from './definition-loader.controller.js';
import {sayIn} from './local-text.model.js';
import {bringWords} from './paper.words.js';
import {entriesOf} from './papers.model.js';
import {openChannels, photoGuideOf} from './questions.model.js';
import type {Answers} from './rule.model.js';
import {serviceLanguages} from './service.languages.js';
import type {ServiceDefinition} from './service.model.js';
import {tipsOf} from './terms.model.js';
import {
  answersContext,
  definitionContext,
  planContext,
  type ServiceProvider,
  type VisitPlan,
} from './service.provider.js';

/**
 * Says once for everything inside it what is being applied for, and shares one citizen's answers
 * among its elements: a checklist asks, a summary tells the trips, an appointment picker offers the
 * ways that are open.
 *
 * @summary Wrapper that gives its elements one service and the citizen's answers.
 * @tag zt-service
 * @slot - The page's own content with the kit's elements in it.
 * @slot definition - A `<script type="application/json">` with the definition itself.
 * @event {AnswersChangedEvent} zt-answers-changed - The citizen has answered a question inside.
 */
export class Service extends LitElement {
  static override readonly styles = tokenStyles;

  static override readonly properties = {
    src: {},
    service: {},
    definition: {attribute: false},
    provider: {attribute: false},
    // Ours below; named here, so that a value set before the upgrade arrives.
    answers: {attribute: false, noAccessor: true},
    messages: {attribute: false},
  };

  /** Address of the definition's JSON file, absolute or relative to the page. */
  declare src: string | undefined;
  /** Id of the service at the portal's back end (`GET /services/{id}`), where there is no `src`. */
  declare service: string | undefined;
  /** The definition itself, as parsed JSON; beats `src` and `service`. */
  declare definition: unknown;
  /** Where definitions come from, in place of the portal's back end. */
  declare provider: ServiceProvider | undefined;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  readonly #localizer = new Localizer(this, serviceLanguages);
  readonly #loader = new DefinitionLoader(this);
  readonly #book = new AnswerBook(this, (sheet) => this.#answers?.setValue(sheet));
  readonly #definition = new ContextProvider(this, {
    context: definitionContext,
    initialValue: this.#loader.state,
  });
  readonly #answers = new ContextProvider(this, {
    context: answersContext,
    initialValue: this.#book.sheet,
  });
  readonly #plan = new ContextProvider(this, {context: planContext});
  readonly #watch = new SessionWatch();

  /** What the citizen has answered, by the id of the question. Set it to answer beforehand. */
  get answers(): Answers {
    return this.#book.sheet.answers;
  }

  set answers(answers: Answers) {
    this.#book.sheet.replace(answers);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {portal, state} = this.#loader;
    if (this.#watch.hasTurned(portal)) this.#book.clear();
    this.#book.open(state.definition);
    this.#definition.setValue(state);
    const plan = state.definition && this.#planOf(state.definition);
    if (plan) this.#plan.setValue(plan);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #planOf(definition: ServiceDefinition): VisitPlan | undefined {
    const texts = this.#localizer.value;
    if (!texts) return undefined;
    const {answers} = this;
    const entries = entriesOf(definition, answers);
    // Who is told to go elsewhere must not book here.
    const isStopped = tipsOf(definition, answers).some(({level}) => level === 'stop');
    const channels = isStopped ? [] : openChannels(definition, answers);
    return {
      serviceId: definition.id,
      channels: channels.map(({type}) => type),
      bring: bringWords(entries, sayIn(this.#localizer.lang, definition), texts),
      photoGuide: photoGuideOf(channels),
    };
  }
}
