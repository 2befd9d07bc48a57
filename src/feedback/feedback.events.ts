/** A rating has arrived at the office. What was answered is nobody else's business. */
export class FeedbackSentEvent extends Event {
  static readonly type = 'zt-feedback-sent';
  readonly detail: {
    readonly set: string;
    readonly ref: string;
    /** Day by which the office answers, `YYYY-MM-DD`. */
    readonly followUpBy?: string | undefined;
  };

  constructor(detail: FeedbackSentEvent['detail']) {
    super(FeedbackSentEvent.type, {bubbles: true, composed: true});
    this.detail = detail;
  }
}

/** A letter of thanks has arrived at the office. */
export class LetterSentEvent extends Event {
  static readonly type = 'zt-letter-sent';
  readonly detail: {readonly ref: string};

  constructor(detail: LetterSentEvent['detail']) {
    super(LetterSentEvent.type, {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'zt-feedback-sent': FeedbackSentEvent;
    'zt-letter-sent': LetterSentEvent;
  }
}
