import type {ReactiveControllerHost} from 'lit';
import type {Box, Size} from './face.model.js';
import {finishedPhoto} from './finished-photo.js';
import {enlarged, frameFor} from './frame.model.js';
import type {Head} from './report.model.js';
import type {PhotoStandard} from './standard.model.js';
import {type Target, targetOf} from './target.model.js';

/** What there is to cut. */
export interface Uncut {
  readonly standard: PhotoStandard | undefined;
  /** The picture as it is kept, which may be smaller than it was. */
  readonly bitmap: ImageBitmap | undefined;
  /** The picture's own size. */
  readonly size: Size | undefined;
  readonly head: Head | undefined;
}

/** Owns the frame of what would be cut out of a photo. */
export class PhotoCutting {
  readonly #host: ReactiveControllerHost;
  readonly #uncut: () => Uncut;
  #frame: Box | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost, uncut: () => Uncut) {
    this.#host = host;
    this.#uncut = uncut;
  }

  /** What the document asks a finished picture to be; absent where nothing is to be cut. */
  get target(): Target | undefined {
    const {standard} = this.#uncut();
    return standard && targetOf(standard);
  }

  /** The part that would be cut out, in the original's pixels; absent while nobody cuts. */
  get frame(): Box | undefined {
    return this.#frame;
  }

  /** Whether this device could not write the last one, such as for lack of memory. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Opens the frame about the head. */
  open(): void {
    const {head, size, standard} = this.#uncut();
    const {target} = this;
    if (standard && size && target) this.move(frameFor(standard, target, size, head));
  }

  /** Moves the frame. */
  move(frame: Box): void {
    this.#frame = frame;
    this.#hasFailed = false;
    this.#host.requestUpdate();
  }

  /** Puts the frame away. */
  close(): void {
    this.#frame = undefined;
    this.#host.requestUpdate();
  }

  /** What is in the frame, as the document asks for it; undefined where it cannot be written. */
  async cut(): Promise<File | undefined> {
    const {bitmap, size, standard} = this.#uncut();
    const {frame, target} = this;
    if (!bitmap || !size || !frame || !target) return undefined;
    const part = enlarged(frame, bitmap.width / size.width);
    try {
      return await finishedPhoto(bitmap, part, target, standard?.file?.bytes?.value);
    } catch {
      this.#hasFailed = true;
      this.#host.requestUpdate();
      return undefined;
    }
  }
}
