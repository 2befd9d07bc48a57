import type {Answers} from './rule.model.js';

/** The citizen has answered a question, changed an answer or taken one back. */
export class AnswersChangedEvent extends Event {
  static readonly type = 'zt-answers-changed';
  /** All answers that count now, by the id of their question; the chosen channel as `$channel`. */
  readonly detail: {readonly answers: Answers};
  constructor(answers: Answers) {
    super(AnswersChangedEvent.type, {bubbles: true, composed: true});
    this.detail = {answers};
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'zt-answers-changed': AnswersChangedEvent;
  }
}
