import type {ReactiveControllerHost} from 'lit';
import type {FaceResult} from './face.model.js';
import {parseFaceResult} from './face.schema.js';
import {FaceVerifiedEvent} from './video.events.js';
import type {FaceVerification} from './video.provider.js';

/** What to do beforehand, as far as the portal's system says something that can be read. */
export function guidanceOf(face: FaceVerification, lang: string): readonly string[] {
  try {
    const told: unknown = face.guidance({lang});
    return Array.isArray(told) ? told.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** Owns the hand-over to the portal's own comparison of faces, and what came of it. */
export class FaceDesk {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #free: () => void;
  #abort: AbortController | undefined;
  result: FaceResult | undefined;

  /** @param free - Lets go of the camera, which the portal's system will need. */
  constructor(host: ReactiveControllerHost & HTMLElement, free: () => void) {
    this.#host = host;
    this.#free = free;
  }

  get isPending(): boolean {
    return this.#abort !== undefined;
  }

  /** Hands over; whatever happens there, there is a result with a way on. */
  async start(face: FaceVerification, lang: string): Promise<void> {
    if (this.#abort) return;
    const abort = (this.#abort = new AbortController());
    this.result = undefined;
    this.#free();
    this.#host.requestUpdate();
    const result = await handOver(face, {lang, signal: abort.signal});
    if (this.#abort !== abort) return;
    this.#abort = undefined;
    this.result = result;
    this.#host.requestUpdate();
    if (result) this.#host.dispatchEvent(new FaceVerifiedEvent(result.outcome));
  }

  /** Ends it, as if it had never begun. */
  forget(): void {
    this.#abort?.abort();
    this.#abort = this.result = undefined;
    this.#host.requestUpdate();
  }
}

/** What came of it; nothing where the person has called it off over there. */
async function handOver(
  face: FaceVerification,
  options: Parameters<FaceVerification['start']>[0],
): Promise<FaceResult | undefined> {
  try {
    return parseFaceResult(await face.start(options));
  } catch (reason) {
    const {name} = (reason ?? {}) as Partial<Error>;
    return name === 'AbortError' ? undefined : {outcome: 'unavailable'};
  }
}
