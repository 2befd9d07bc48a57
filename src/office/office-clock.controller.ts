import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  type Arrival,
  type DeviceClocks,
  instantNow,
  type LocalTime,
  localTimeAt,
  untilNextMinute,
} from './local-time.model.js';

export type {Arrival} from './local-time.model.js';

/** What the device's clocks show now. */
export const clocks = (): DeviceClocks => ({wall: Date.now(), steady: performance.now()});

/** What the reader's own clock shows at an instant, in milliseconds since 1970. */
export function hereAt(instant: number): LocalTime {
  const offset = new Date(instant).getTimezoneOffset() * 60_000;
  return new Date(instant - offset).toISOString().slice(0, 16);
}

/** Notes when an answer came; undefined where it tells no time. */
export const arrivalNow = (generatedAt: string | undefined): Arrival | undefined =>
  generatedAt === undefined ? undefined : {generatedAt, ...clocks()};

/**
 * The clock on the office's wall. Draws the host anew with each of its minutes, and as soon as the
 * page is seen again; no timer while it is hidden, none after the host has left. Unlike a question,
 * a clock goes on without a connection.
 */
export class OfficeClock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #arrival: Arrival | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#turn);
    addEventListener('pageshow', this.#turn);
    this.#arm();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#turn);
    removeEventListener('pageshow', this.#turn);
    clearTimeout(this.#timer);
  }

  /** What the clock shows; undefined where nobody knows the place's zone. */
  timeIn(timeZone: string, arrival: Arrival | undefined): LocalTime | undefined {
    if (arrival !== this.#arrival) {
      this.#arrival = arrival;
      // The office's minutes need not begin with the device's.
      if (this.#timer !== undefined) this.#arm();
    }
    return localTimeAt(timeZone, instantNow(clocks(), arrival), arrival);
  }

  /** The same moment in milliseconds since 1970. */
  instant(arrival: Arrival | undefined): number {
    return instantNow(clocks(), arrival);
  }

  /** What the reader's own clock shows. */
  get here(): LocalTime {
    return hereAt(Date.now());
  }

  readonly #turn = (): void => {
    this.#host.requestUpdate();
    this.#arm();
  };

  #arm(): void {
    clearTimeout(this.#timer);
    if (document.hidden) return;
    const pause = untilNextMinute(instantNow(clocks(), this.#arrival));
    this.#timer = setTimeout(this.#turn, pause);
  }
}
