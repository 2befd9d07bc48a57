import type {ReactiveControllerHost} from 'lit';
import type {FaceResult} from './face.model.js';
import {FaceVerifiedEvent} from './video.events.js';
import type {FaceVerification} from './video.provider.js';

/** Owns the hand-over to the portal's own comparison of faces, and what came of it. */
export class FaceDesk {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #abort: AbortController | undefined;
  result: FaceResult | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  get isPending(): boolean {
    return this.#abort !== undefined;
  }

  /** Hands over; whatever happens there, there is a result with a way on. */
  async start(face: FaceVerification, lang: string): Promise<void> {
    if (this.#abort) return;
    const abort = (this.#abort = new AbortController());
    this.result = undefined;
    this.#host.requestUpdate();
    let result: FaceResult;
    try {
      result = await face.start({lang, signal: abort.signal});
    } catch {
      result = {outcome: 'unavailable'};
    }
    if (this.#abort !== abort) return;
    this.#abort = undefined;
    this.result = result;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new FaceVerifiedEvent(result.outcome));
  }

  /** Ends it, as if it had never begun. */
  forget(): void {
    this.#abort?.abort();
    this.#abort = this.result = undefined;
  }
}
