import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type DeviceProblem, problemOf, stopStream} from './devices.js';

/** What a device does; asked for by a press only. */
export type DeviceState = 'off' | 'asking' | 'on';

/**
 * Owns a camera or a microphone: it is on only between a press and the next, and off once the host
 * is gone. What comes from it stays here.
 */
export class LiveDevice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #constraints: () => MediaStreamConstraints;
  #stream: MediaStream | undefined;
  #state: DeviceState = 'off';
  #verdict: 'good' | DeviceProblem | undefined;
  /** Counts what was asked for: an answer to an older question is no longer wanted. */
  #asked = 0;

  /** @param constraints - What to ask the browser for, at the moment of asking. */
  constructor(host: ReactiveControllerHost, constraints: () => MediaStreamConstraints) {
    this.#host = host;
    this.#constraints = constraints;
    host.addController(this);
  }

  get state(): DeviceState {
    return this.#state;
  }

  /** What comes from it. */
  get stream(): MediaStream | undefined {
    return this.#stream;
  }

  /** What the last try has shown; undefined before the first one. */
  get verdict(): 'good' | DeviceProblem | undefined {
    return this.#verdict;
  }

  /** Why the last try failed. */
  get problem(): DeviceProblem | undefined {
    return this.#verdict === 'good' ? undefined : this.#verdict;
  }

  /** Asks for the device; the browser asks the citizen. Never rejects. */
  async open(): Promise<void> {
    this.#set('asking', undefined);
    const asked = ++this.#asked;
    try {
      const stream = await navigator.mediaDevices.getUserMedia(this.#constraints());
      if (asked !== this.#asked) return stopStream(stream);
      this.#stream = stream;
      // A device that is unplugged says so only here.
      for (const track of stream.getTracks()) track.onended = () => this.#fail('busy');
      this.#set('on', 'good');
    } catch (reason) {
      if (asked === this.#asked) this.#fail(problemOf(reason));
    }
  }

  /** Turns it off; what was found stays. */
  close(): void {
    this.#asked++;
    stopStream(this.#stream);
    this.#stream = undefined;
    this.#set('off', this.#verdict);
  }

  /** Turns it off, as if it had never been tried. */
  forget(): void {
    this.close();
    this.#verdict = undefined;
  }

  hostDisconnected(): void {
    this.forget();
  }

  #fail(problem: DeviceProblem): void {
    this.close();
    this.#set('off', problem);
  }

  #set(state: DeviceState, verdict: 'good' | DeviceProblem | undefined): void {
    this.#state = state;
    this.#verdict = verdict;
    this.#host.requestUpdate();
  }
}
