import type {FaceDetector} from './photo.provider.js';

const BLANK_PX = 32;

/** The kit's detector, fetched when the first photo is looked at and ended with the host. */
export class OwnDetector {
  #loading: Promise<FaceDetector & {close(): void}> | undefined;

  /** Undefined where it cannot be had; it is asked for again with the next photo. */
  async get(): Promise<FaceDetector | undefined> {
    this.#loading ??= import('./faces/face-detector.js').then(({kitDetector}) => kitDetector());
    try {
      return await this.#loading;
    } catch {
      this.#loading = undefined;
      return undefined;
    }
  }

  /**
   * Gets ready while the citizen looks for a file or at the camera: the first picture costs three
   * times as much as the next, and nobody should wait for that.
   */
  async warm(): Promise<void> {
    const getting = this.get();
    const loading = this.#loading;
    const detector = await getting;
    // Asked after its host has gone, it would start a worker that nobody ends.
    if (loading !== this.#loading) return;
    const blank = {
      width: BLANK_PX,
      height: BLANK_PX,
      data: new Uint8ClampedArray(4 * BLANK_PX ** 2),
    };
    // What cannot be had now is told with the first photo.
    await detector?.detect(blank, {signal: new AbortController().signal}).catch(() => undefined);
  }

  /** Ends its worker. */
  close(): void {
    void this.#loading?.then((detector) => detector.close()).catch(() => undefined);
    this.#loading = undefined;
  }
}
