import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What a video meeting needs. */
export type DevicePart = 'camera' | 'microphone' | 'connection';

/** What was found, each with a sentence of its own. */
export type Verdict = 'good' | 'refused' | 'missing' | 'busy' | 'slow' | 'none';

/** A connection this slow to answer breaks pictures up. */
const SLOW_MS = 3000;

const REASONS: Readonly<Record<string, Verdict>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  TypeError: 'missing',
};

const verdictOf = (reason: unknown): Verdict => REASONS[(reason as Error)?.name] ?? 'busy';

/** Opens a camera or a microphone and closes it at once: nobody is filmed. */
async function tryOut(constraints: MediaStreamConstraints): Promise<Verdict> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia(constraints);
    stream.getTracks().forEach((track) => track.stop());
    return 'good';
  } catch (reason) {
    return verdictOf(reason);
  }
}

/** Owns the check of the device, which runs on a press only. Nothing of it is kept or sent. */
export class DeviceCheck implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ask: () => Promise<unknown>;
  #verdicts: ReadonlyMap<DevicePart, Verdict> = new Map();
  #isRunning = false;
  /** An answer to a check that the host has left is not wanted. */
  #round = 0;

  /** @param ask - Asks the back end for something small; rejects where it cannot be reached. */
  constructor(host: ReactiveControllerHost, ask: () => Promise<unknown>) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  /** Whether a check is under way. */
  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** What was found; empty before the first check. */
  get verdicts(): ReadonlyMap<DevicePart, Verdict> {
    return this.#verdicts;
  }

  /** Checks everything; one after the other, because the browser asks the citizen. */
  async run(): Promise<void> {
    if (this.#isRunning) return;
    const round = ++this.#round;
    this.#become(true, new Map());
    const camera = await tryOut({video: true});
    const microphone = await tryOut({audio: true});
    const connection = await this.#connection();
    if (round !== this.#round) return;
    this.#become(
      false,
      new Map(Object.entries({camera, microphone, connection}) as [DevicePart, Verdict][]),
    );
  }

  hostDisconnected(): void {
    this.#round += 1;
    this.#become(false, new Map());
  }

  async #connection(): Promise<Verdict> {
    const start = performance.now();
    try {
      await this.#ask();
      return performance.now() - start > SLOW_MS ? 'slow' : 'good';
    } catch {
      return 'none';
    }
  }

  #become(isRunning: boolean, verdicts: ReadonlyMap<DevicePart, Verdict>): void {
    this.#isRunning = isRunning;
    this.#verdicts = verdicts;
    this.#host.requestUpdate();
  }
}
