import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What happens on the way to zero. */
export interface Countdown {
  /** From how many seconds on each one is shown; all where absent. */
  readonly nearSeconds?: number;
  /** Said once, when that many are left. */
  readonly near?: () => void;
  readonly over: () => void;
}

/**
 * Counts seconds that somebody else has said, by a clock that nobody can set. Renders the host anew
 * with each second near the end, and has no timer while nothing is counted or the host is away.
 */
export class CountdownController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #on: Countdown;
  #end: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isNear = false;
  #isConnected = false;

  constructor(host: ReactiveControllerHost, on: Countdown) {
    this.#host = host;
    this.#on = on;
    host.addController(this);
  }

  /** Whole seconds that are left; undefined while nothing is counted. */
  get secondsLeft(): number | undefined {
    if (this.#end === undefined) return undefined;
    return Math.max(0, Math.ceil((this.#end - performance.now()) / 1000));
  }

  /** Whether the end is near. */
  get isNear(): boolean {
    return this.#isNear;
  }

  /** Counts from so many seconds on, in place of what was counted. */
  start(seconds: number): void {
    this.#isNear = false;
    this.#end = performance.now() + seconds * 1000;
    this.#arm();
  }

  /** Counts no longer. */
  stop(): void {
    this.#end = undefined;
    this.#isNear = false;
    clearTimeout(this.#timer);
  }

  hostConnected(): void {
    this.#isConnected = true;
    // A page that slept has missed its timers.
    addEventListener('pageshow', this.#arm);
    this.#arm();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    removeEventListener('pageshow', this.#arm);
    clearTimeout(this.#timer);
  }

  readonly #arm = (): void => {
    clearTimeout(this.#timer);
    if (this.#end === undefined || !this.#isConnected) return;
    const rest = this.#end - performance.now();
    const near = (this.#on.nearSeconds ?? Infinity) * 1000;
    if (rest <= 0) {
      this.stop();
      this.#on.over();
    } else if (rest > near) this.#timer = setTimeout(this.#arm, rest - near);
    else {
      if (!this.#isNear) this.#on.near?.();
      this.#isNear = true;
      this.#timer = setTimeout(this.#arm, rest % 1000 || 1000);
    }
    this.#host.requestUpdate();
  };
}
