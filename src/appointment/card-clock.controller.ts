import type {ReactiveController, ReactiveControllerHost} from 'lit';

const HOUR_MS = 3_600_000;

/**
 * Owns when the host is drawn again because a moment has come. A timer never sleeps longer than an
 * hour, and whoever comes back to the page is shown the present: a sleeping device stops timers.
 */
export class CardClock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #moments: () => readonly number[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ahead = 0;

  /** @param moments - When something changes by itself, in milliseconds since 1970. */
  constructor(host: ReactiveControllerHost, moments: () => readonly number[]) {
    this.#host = host;
    this.#moments = moments;
    host.addController(this);
  }

  /** Milliseconds since 1970; by the back end's clock once it has told it. */
  get now(): number {
    return Date.now() + this.#ahead;
  }

  /** The back end's clock shows this now. */
  set(instant: string | undefined): void {
    const ahead = Date.parse(instant ?? '') - Date.now();
    if (Number.isFinite(ahead)) this.#ahead = ahead;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#draw);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    const next = Math.min(...this.#moments().filter((moment) => moment > this.now));
    if (Number.isFinite(next)) {
      this.#timer = setTimeout(this.#draw, Math.min(next - this.now + 1, HOUR_MS));
    }
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#draw);
  }

  readonly #draw = (): void => this.#host.requestUpdate();
}
