import type {FaceOutcome} from './face.model.js';
import type {JoinRequest} from './meeting.model.js';

/**
 * Cancelable: the citizen wants to go into the room; camera and microphone are free by now. Whoever
 * has a meeting of its own answers with {@link VideoJoinRequestedEvent.respondWith}. Prevented without
 * an answer, the page sees to it. Otherwise the room's system is asked, or its link followed.
 */
export class VideoJoinRequestedEvent extends Event {
  static readonly type = 'zt-video-join-requested';
  readonly detail: JoinRequest;
  #answer: Promise<unknown> | undefined;

  constructor(detail: JoinRequest) {
    super(VideoJoinRequestedEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.detail = detail;
  }

  /** What comes of it; undefined where nobody answers. */
  get answer(): Promise<unknown> | undefined {
    return this.#answer;
  }

  /**
   * Tells that somebody takes the citizen in; the first to say so counts. To be called while the
   * event is heard, not later.
   *
   * @param answer - Fulfilled once the citizen is in, with nothing, or with `{url}`, an `https`
   *   address to open. A rejection says that it has failed; the citizen can try again.
   */
  respondWith(answer: Promise<unknown>): void {
    this.preventDefault();
    this.#answer ??= answer;
  }
}

/** A face has been compared by the portal's system. */
export class FaceVerifiedEvent extends Event {
  static readonly type = 'zt-face-verified';
  readonly detail: {readonly outcome: FaceOutcome};

  constructor(outcome: FaceOutcome) {
    super(FaceVerifiedEvent.type, {bubbles: true, composed: true});
    this.detail = {outcome};
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'zt-video-join-requested': VideoJoinRequestedEvent;
    'zt-face-verified': FaceVerifiedEvent;
  }
}
