import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What setTimeout can count to. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Looks again when it is time, but only while the page is seen and online; a look that fell due in
 * between is made up for once the page is back. One timer, none while a look is under way, none after
 * the host has left; a host that comes back goes on where it was.
 */
export class PollingController implements ReactiveController {
  readonly #look: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due: number | undefined;
  #isConnected = false;

  /**
   * @param look - Asks once. Calls {@link again} when it knows how long to wait.
   */
  constructor(host: ReactiveControllerHost, look: () => void) {
    this.#look = look;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    document.addEventListener('visibilitychange', this.#arm);
    for (const type of moments) addEventListener(type, this.#arm);
    this.#arm();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    document.removeEventListener('visibilitychange', this.#arm);
    for (const type of moments) removeEventListener(type, this.#arm);
    clearTimeout(this.#timer);
  }

  /** Looks again in so many milliseconds, in place of what was arranged; never where undefined. */
  again(pause: number | undefined): void {
    this.#due = pause === undefined ? undefined : Date.now() + pause;
    this.#arm();
  }

  readonly #arm = (): void => {
    clearTimeout(this.#timer);
    if (this.#due === undefined || !this.#isConnected) return;
    if (document.hidden || !navigator.onLine) return;
    const rest = this.#due - Date.now();
    if (rest <= 0) {
      this.#due = undefined;
      this.#look();
    } else this.#timer = setTimeout(this.#arm, Math.min(rest, LONGEST_TIMER));
  };
}

const moments = ['online', 'offline', 'pageshow'] as const;
