import type {Question} from './question.model.js';

/** A question has been sent, or has gone up to the next tier. */
export class QuestionSentEvent extends Event {
  static readonly type = 'zt-question-sent';
  /** Without the words and without the token: a page has no need of either. */
  readonly detail: Pick<Question, 'ref' | 'tier' | 'firstTier' | 'replyBy'>;

  constructor({ref, tier, firstTier, replyBy}: QuestionSentEvent['detail']) {
    super(QuestionSentEvent.type, {bubbles: true, composed: true});
    this.detail = {ref, tier, firstTier, replyBy};
  }
}

/** An answer has come while the page was open. */
export class QuestionAnsweredEvent extends Event {
  static readonly type = 'zt-question-answered';
  readonly detail: Pick<Question, 'ref' | 'tier'>;

  constructor({ref, tier}: QuestionAnsweredEvent['detail']) {
    super(QuestionAnsweredEvent.type, {bubbles: true, composed: true});
    this.detail = {ref, tier};
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'zt-question-sent': QuestionSentEvent;
    'zt-question-answered': QuestionAnsweredEvent;
  }
}
