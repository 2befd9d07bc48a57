/**
 * The office wants to be sure that a person is booking. Whoever can ask its challenge on the page
 * answers with {@link AntibotNeededEvent.respondWith}; where nobody does, the citizen is asked to
 * call. Nothing that asks challenges is part of the kit.
 */
export class AntibotNeededEvent extends Event {
  static readonly type = 'zt-antibot-needed';
  /** What the back end asks with, such as `altcha`; undefined where it does not say. */
  readonly detail: {readonly challenge: string | undefined};
  #answer: Promise<string> | undefined;

  constructor(challenge: string | undefined) {
    super(AntibotNeededEvent.type, {bubbles: true, composed: true});
    this.detail = {challenge};
  }

  /** What will be sent to the back end; undefined where nobody answers. */
  get answer(): Promise<string> | undefined {
    return this.#answer;
  }

  /**
   * Tells that somebody asks the challenge; the first to say so counts. To be called while the event
   * is heard, not later.
   *
   * @param answer - Fulfilled with what the back end wants to see. A rejection says that it did not
   *   work; the citizen can try again.
   */
  respondWith(answer: Promise<string>): void {
    this.#answer ??= answer;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'zt-antibot-needed': AntibotNeededEvent;
  }
}
