import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isBlack} from './brightness.model.js';

const LOOK_MS = 500;
/** A camera that has just been turned on is dark for a moment. */
const DARK_LOOKS = 4;
const [WIDTH, HEIGHT] = [16, 12];

/** Owns whether a camera sees anything while it is on. Its pictures are looked at, never kept. */
export class DarkPicture implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #stream: () => MediaStream | undefined;
  #followed: MediaStream | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #darkLooks = 0;
  #video: HTMLVideoElement | undefined;

  /** @param stream - The camera that is on, if any. */
  constructor(host: ReactiveControllerHost, stream: () => MediaStream | undefined) {
    this.#host = host;
    this.#stream = stream;
    host.addController(this);
  }

  /** Nothing but black has come for some time; stays as it was when the camera is turned off. */
  get isDark(): boolean {
    return this.#darkLooks >= DARK_LOOKS;
  }

  hostUpdated(): void {
    const stream = this.#stream();
    if (stream === this.#followed) return;
    this.#leave();
    if (stream) this.#follow(stream);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  #follow(stream: MediaStream): void {
    this.#followed = stream;
    this.#darkLooks = 0;
    const video = Object.assign(document.createElement('video'), {muted: true, playsInline: true});
    this.#video = video;
    video.srcObject = stream;
    video.play().catch(() => undefined);
    const canvas = Object.assign(document.createElement('canvas'), {width: WIDTH, height: HEIGHT});
    const context = canvas.getContext('2d', {willReadFrequently: true});
    if (!context) return;
    this.#timer = setInterval(() => {
      // Under a cover of its own some cameras send no picture at all.
      context.drawImage(video, 0, 0, WIDTH, HEIGHT);
      this.#note(isBlack(context.getImageData(0, 0, WIDTH, HEIGHT).data));
    }, LOOK_MS);
  }

  #note(isBlackNow: boolean): void {
    const wasDark = this.isDark;
    this.#darkLooks = isBlackNow ? this.#darkLooks + 1 : 0;
    if (wasDark !== this.isDark) this.#host.requestUpdate();
  }

  #leave(): void {
    clearInterval(this.#timer);
    if (this.#video) this.#video.srcObject = null;
    this.#followed = this.#video = undefined;
  }
}
