/**
 * The citizen wants a size of clothes put aside. Whoever can do that answers with
 * {@link SizeWantedEvent.respondWith}; without an answer the citizen is told to say it at the counter.
 */
export class SizeWantedEvent extends Event {
  static readonly type = 'zt-size-wanted';
  /** What is wanted. It takes the place of an earlier wish for the same loan. */
  readonly detail: {
    readonly standardId: string;
    /** Absent where the rules name no office. */
    readonly officeId?: string | undefined;
    readonly loanId: string;
    readonly size: string;
  };
  #answer: Promise<unknown> | undefined;

  constructor(detail: SizeWantedEvent['detail']) {
    super(SizeWantedEvent.type, {bubbles: true, composed: true});
    this.detail = detail;
  }

  /** What became of it; undefined where nobody answers. */
  get answer(): Promise<unknown> | undefined {
    return this.#answer;
  }

  /**
   * Tells that somebody sees to it; the first to say so counts. To be called while the event is
   * heard, not later.
   *
   * @param answer - Fulfilled once the size is put aside. A rejection, and a `Response` that is not
   *   `ok`, say that it is not.
   */
  respondWith(answer: Promise<unknown>): void {
    this.#answer ??= answer;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'zt-size-wanted': SizeWantedEvent;
  }
}
