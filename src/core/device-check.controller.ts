import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type DevicePart, tryConnection, type Verdict} from './devices.js';
import {LiveDevice} from './live-device.controller.js';

/** Owns the check of the device, which runs on a press only. Nothing of it is kept or sent. */
export class DeviceCheck implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ask: () => Promise<unknown>;
  readonly camera: LiveDevice;
  readonly microphone: LiveDevice;
  #connection: Verdict | undefined;
  #isAsking = false;
  #isRunning = false;
  /** An answer to a check that the host has left is not wanted. */
  #round = 0;

  /** @param ask - Asks the back end for something small; rejects where it cannot be reached. */
  constructor(host: ReactiveControllerHost, ask: () => Promise<unknown>) {
    this.#host = host;
    this.#ask = ask;
    // Of the person who looks at it, where there are two.
    this.camera = new LiveDevice(host, (chosen) => ({
      video: chosen ? {deviceId: {exact: chosen}} : {facingMode: 'user'},
    }));
    this.microphone = new LiveDevice(host, (chosen) => ({
      audio: chosen ? {deviceId: {exact: chosen}} : true,
    }));
    host.addController(this);
  }

  /** Whether all is being looked at. */
  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Whether the connection is being looked at. */
  get isAsking(): boolean {
    return this.#isAsking;
  }

  /** What was found, of whatever has been looked at. */
  get verdicts(): ReadonlyMap<DevicePart, Verdict> {
    const found = {
      camera: this.camera.verdict,
      microphone: this.microphone.verdict,
      connection: this.#connection,
    };
    return new Map(
      Object.entries(found).filter(([, verdict]) => verdict) as [DevicePart, Verdict][],
    );
  }

  /** Opens camera and microphone and closes them at once: nobody is filmed. Then asks the back end. */
  async run(): Promise<void> {
    if (this.#isRunning) return;
    this.forget();
    const round = this.#round;
    this.#isRunning = true;
    // One after the other, because the browser asks the citizen.
    for (const device of [this.camera, this.microphone]) {
      await device.open();
      device.close();
      if (round !== this.#round) return;
    }
    await this.askForConnection();
    if (round !== this.#round) return;
    this.#isRunning = false;
    this.#host.requestUpdate();
  }

  /** Looks how the connection is. */
  async askForConnection(): Promise<void> {
    if (this.#isAsking) return;
    const round = this.#round;
    this.#isAsking = true;
    this.#connection = undefined;
    this.#host.requestUpdate();
    const verdict = await tryConnection(this.#ask);
    if (round !== this.#round) return;
    this.#isAsking = false;
    this.#connection = verdict;
    this.#host.requestUpdate();
  }

  /** Turns everything off, as if nothing had been looked at. */
  forget(): void {
    this.#round += 1;
    this.camera.forget();
    this.microphone.forget();
    this.#connection = undefined;
    this.#isRunning = this.#isAsking = false;
  }

  hostDisconnected(): void {
    this.forget();
  }
}
