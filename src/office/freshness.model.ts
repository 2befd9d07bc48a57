/** When an office that a page shows is to be asked for again. */
import {
  type Arrival,
  type DeviceClocks,
  instantNow,
  localTimeAt,
  passedSince,
} from './local-time.model.js';

const MINUTE = 60_000;
/** Hours change rarely; a door that stays shut this afternoon is to be told before somebody sets out. */
const LONG = 120 * MINUTE;
/** Pages that saw midnight together do not ask together. */
const NIGHT = 30 * MINUTE;
/** What could not be had is not asked for every minute. */
const PATIENCE = 15 * MINUTE;

/** An office on a page. */
export interface Shown {
  /** The device's clocks when it came, and when it was asked for last. */
  readonly came: DeviceClocks;
  readonly asked: DeviceClocks;
  /** IANA name of its zone. */
  readonly timeZone: string;
  readonly arrival: Arrival | undefined;
}

/**
 * Whether it is old: it came long ago, or on another day of the office's own.
 *
 * @param spread - A number in [0, 1), one for a page, by which pages differ.
 */
export function isOld(shown: Shown, now: DeviceClocks, spread: number): boolean {
  const {arrival, asked, came, timeZone} = shown;
  if (passedSince(asked, now) < PATIENCE) return false;
  if (passedSince(came, now) > LONG * (1 + spread / 2)) return true;
  const dayAt = (clocks: DeviceClocks, late = 0): string =>
    localTimeAt(timeZone, instantNow(clocks, arrival) - late, arrival)?.slice(0, 10) ?? '';
  return dayAt(now, spread * NIGHT) > dayAt(came);
}
