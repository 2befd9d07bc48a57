import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type DeviceProblem, problemOf, stopStream} from './devices.js';

/** What a device does; asked for by a press only. */
export type DeviceState = 'off' | 'asking' | 'on';

/** So long somebody may look for the browser's question; some browsers never ask it. */
const UNANSWERED_MS = 10_000;

/**
 * Owns a camera or a microphone: it is on only between a press and the next, and off once the host
 * is gone. What comes from it stays here.
 */
export class LiveDevice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #constraints: (chosen: string | undefined) => MediaStreamConstraints;
  #stream: MediaStream | undefined;
  #state: DeviceState = 'off';
  #verdict: 'good' | DeviceProblem | undefined;
  /** Counts what was asked for: an answer to an older question is no longer wanted. */
  #asked = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #isUnanswered = false;
  #chosen: string | undefined;
  #given: string | undefined;
  #choices: readonly MediaDeviceInfo[] = [];

  /** @param constraints - What to ask the browser for, at the moment of asking; the device chosen, if any. */
  constructor(
    host: ReactiveControllerHost,
    constraints: (chosen: string | undefined) => MediaStreamConstraints,
  ) {
    this.#host = host;
    this.#constraints = constraints;
    host.addController(this);
  }

  get state(): DeviceState {
    return this.#state;
  }

  /** The browser's question has waited for so long that it may not be in sight. */
  get isUnanswered(): boolean {
    return this.#isUnanswered;
  }

  /** What comes from it. */
  get stream(): MediaStream | undefined {
    return this.#stream;
  }

  /** What there is of its kind, by names that a person knows; known once one of them was given. */
  get choices(): readonly MediaDeviceInfo[] {
    return this.#choices;
  }

  /** Which of them was chosen, or given by the browser, by `deviceId`. */
  get chosen(): string | undefined {
    return this.#chosen ?? this.#given;
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
    this.#patience = setTimeout(() => {
      this.#isUnanswered = true;
      this.#host.requestUpdate();
    }, UNANSWERED_MS);
    const asked = ++this.#asked;
    const wanted = this.#constraints(this.#chosen);
    try {
      const stream = await navigator.mediaDevices.getUserMedia(wanted);
      if (asked !== this.#asked) return stopStream(stream);
      this.#stream = stream;
      // A device that is unplugged says so only here.
      for (const track of stream.getTracks()) track.onended = () => this.#fail('busy');
      this.#set('on', 'good');
      await this.#lookAround(stream);
    } catch (reason) {
      if (asked === this.#asked) this.#fail(problemOf(reason, wanted));
    }
  }

  /** Takes another one. */
  async choose(deviceId: string): Promise<void> {
    this.close();
    this.#chosen = deviceId;
    await this.open();
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
    this.#verdict = this.#chosen = this.#given = undefined;
    this.#choices = [];
  }

  hostDisconnected(): void {
    this.forget();
  }

  async #lookAround(stream: MediaStream): Promise<void> {
    const [track] = stream.getTracks();
    this.#given = track?.getSettings().deviceId;
    const kind = `${track?.kind}input`;
    const all = await navigator.mediaDevices.enumerateDevices().catch(() => []);
    if (stream !== this.#stream) return;
    this.#choices = all.filter((each) => each.kind === kind && each.deviceId && each.label);
    this.#host.requestUpdate();
  }

  #fail(problem: DeviceProblem): void {
    this.close();
    // It may have been unplugged; another one may be there.
    this.#chosen = this.#given = undefined;
    this.#set('off', problem);
  }

  #set(state: DeviceState, verdict: 'good' | DeviceProblem | undefined): void {
    clearTimeout(this.#patience);
    this.#isUnanswered = false;
    this.#state = state;
    this.#verdict = verdict;
    this.#host.requestUpdate();
  }
}
