import type {ReactiveControllerHost} from 'lit';
import {liveAnswers} from './questions.model.js';
import type {Answers} from './rule.model.js';
import type {ServiceDefinition} from './service.model.js';
import type {AnswerSheet} from './service.provider.js';

/** Owns one citizen's answers to one definition. Answers that no longer count are dropped. */
export class AnswerBook {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: ((sheet: AnswerSheet) => void) | undefined;
  #answers: Answers = {};
  #definition: ServiceDefinition | undefined;
  #sheet: AnswerSheet;

  /** @param onChange - Told at once, before the host's next update. */
  constructor(host: ReactiveControllerHost, onChange?: (sheet: AnswerSheet) => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#sheet = this.#write();
  }

  /** The answers as they stand; the same object until one changes. */
  get sheet(): AnswerSheet {
    return this.#sheet;
  }

  /** Turns to another definition. What was answered before it came is kept in so far as it fits. */
  open(definition: ServiceDefinition | undefined): void {
    if (definition === this.#definition) return;
    this.#definition = definition;
    this.#replace(this.#answers);
  }

  /** Forgets everything. */
  clear(): void {
    this.#replace({});
  }

  #replace(answers: Answers): void {
    this.#answers = this.#definition ? liveAnswers(this.#definition, answers) : answers;
    this.#sheet = this.#write();
    this.#onChange?.(this.#sheet);
    this.#host.requestUpdate();
  }

  #write(): AnswerSheet {
    return {
      answers: this.#answers,
      answer: (question, answer) => {
        const {[question]: _before, ...others} = this.#answers;
        this.#replace(answer === undefined ? others : {...others, [question]: answer});
      },
      replace: (answers) => this.#replace(answers),
    };
  }
}
