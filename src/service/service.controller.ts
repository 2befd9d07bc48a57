import {LateConsumer} from '../core/late-consumer.js';
import type {Portal} from '../core/portal-context.js';
import {SessionWatch} from '../core/session-watch.js';
import {AnswerBook} from './answer-book.controller.js';
import {type DefinedHost, DefinitionLoader} from './definition-loader.controller.js';
import {
  type AnswerSheet,
  answersContext,
  definitionContext,
  type DefinitionState,
} from './service.provider.js';

export type {DefinedHost} from './definition-loader.controller.js';

/**
 * Owns what an element is about: the definition and the answers of the `<zt-service>` around it, or
 * of its own where it names a definition itself or stands alone.
 */
export class ServiceController {
  readonly #loader: DefinitionLoader;
  readonly #book: AnswerBook;
  readonly #definition: LateConsumer<DefinitionState>;
  readonly #answers: LateConsumer<AnswerSheet>;
  readonly #watch = new SessionWatch();

  constructor(host: DefinedHost) {
    this.#definition = new LateConsumer(host, definitionContext);
    this.#answers = new LateConsumer(host, answersContext);
    this.#book = new AnswerBook(host);
    this.#loader = new DefinitionLoader(host);
  }

  /** The definition, or why there is none. */
  get state(): DefinitionState {
    return this.isShared ? this.#definition.value! : this.#loader.state;
  }

  /** The answers, and how to add to them. */
  get sheet(): AnswerSheet {
    const shared = this.isShared ? this.#answers.value : undefined;
    return shared ?? this.#book.sheet;
  }

  /** The portal around the element. */
  get portal(): Portal {
    return this.#loader.portal;
  }

  /** Whether the definition is that of a `<zt-service>` around. */
  get isShared(): boolean {
    return !this.#loader.isNamed && this.#definition.value !== undefined;
  }

  /** Whether anybody has named a definition. */
  get isNamed(): boolean {
    return this.isShared || this.#loader.isNamed;
  }

  /** Lets the answers follow the definition and the person. To be called before each render. */
  settle(): void {
    if (this.#watch.hasTurned(this.portal)) this.#book.clear();
    this.#book.open(this.#loader.state.definition);
  }
}
