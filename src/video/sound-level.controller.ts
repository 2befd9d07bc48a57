import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {louder, type Loudness, loudnessOf, stepsOf} from './loudness.model.js';

const SAMPLES = 2048;
const LOOK_MS = 100;

/** Owns how loud a microphone hears somebody, for as long as it is on. No sound is kept. */
export class SoundLevel implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #stream: () => MediaStream | undefined;
  #followed: MediaStream | undefined;
  #context: AudioContext | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #steps = 0;
  #loudest: Loudness = 'silent';
  #isDeaf = false;

  /** @param stream - The microphone that is on, if any. */
  constructor(host: ReactiveControllerHost, stream: () => MediaStream | undefined) {
    this.#host = host;
    this.#stream = stream;
    host.addController(this);
  }

  /** How many steps of the bar are full. */
  get steps(): number {
    return this.#steps;
  }

  /** The loudest that was heard since the microphone was turned on. */
  get loudest(): Loudness {
    return this.#loudest;
  }

  /** The browser gives the microphone, but lets nobody measure it. */
  get isDeaf(): boolean {
    return this.#isDeaf;
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
    this.#loudest = 'silent';
    this.#isDeaf = false;
    try {
      this.#listen(stream);
    } catch {
      // Such as Firefox where a microphone has another sample rate than the loudspeaker.
      this.#isDeaf = true;
      this.#host.requestUpdate();
    }
  }

  #listen(stream: MediaStream): void {
    this.#context = new AudioContext();
    // Some browsers start it asleep, also after a press; it may be closed before it wakes.
    this.#context.resume().catch(() => undefined);
    const ear = this.#context.createAnalyser();
    ear.fftSize = SAMPLES;
    this.#context.createMediaStreamSource(stream).connect(ear);
    const samples = new Float32Array(SAMPLES);
    this.#timer = setInterval(() => {
      ear.getFloatTimeDomainData(samples);
      this.#note(stepsOf(samples));
    }, LOOK_MS);
  }

  /** A bar that falls slowly can be watched. */
  #note(heard: number): void {
    const steps = Math.max(heard, this.#steps - 1);
    const loudest = louder(this.#loudest, loudnessOf(heard));
    if (steps === this.#steps && loudest === this.#loudest) return;
    this.#steps = steps;
    this.#loudest = loudest;
    this.#host.requestUpdate();
  }

  #leave(): void {
    clearInterval(this.#timer);
    void this.#context?.close();
    this.#followed = this.#context = undefined;
    this.#steps = 0;
  }
}
