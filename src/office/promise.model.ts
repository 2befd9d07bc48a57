/** By when a promise of minutes or hours is kept: only that time counts in which somebody is there. */
import type {LocalTime} from './local-time.model.js';
import type {Promised} from './office.model.js';
import type {OpeningHours} from './opening-hours.model.js';
import {minuteOf, timeOf} from './status.model.js';
import {stretchesFrom} from './stretches.model.js';

const MINUTES: Readonly<Partial<Record<Promised['unit'], number>>> = {minute: 1, hour: 60};
/** Enough for any holiday; a promise that takes longer is none of minutes. */
const DAYS = 60;

/**
 * When so many minutes or hours of somebody's presence will have passed, by the clock on the wall.
 * Undefined for promises in days, and where nobody is there for so long. Hours that nobody has written
 * down are all hours.
 */
export function promisedTime(
  hours: OpeningHours,
  {amount, unit}: Promised,
  now: LocalTime,
): LocalTime | undefined {
  const minutes = MINUTES[unit];
  if (!minutes) return undefined;
  const begin = minuteOf(now);
  let rest = amount * minutes;
  if (hours.week.length + hours.exceptions.length === 0) return timeOf(begin + rest);
  for (const {end, start} of stretchesFrom(hours, now.slice(0, 10), DAYS)) {
    const from = Math.max(start, begin);
    if (from + rest <= end) return timeOf(from + rest);
    rest -= Math.max(0, end - from);
  }
  return undefined;
}

/** Whether such a promise is kept without a break from now on: then its length says it all. */
export const isWithoutBreak = (
  {amount, unit}: Promised,
  now: LocalTime,
  kept: LocalTime,
): boolean => kept === timeOf(minuteOf(now) + amount * (MINUTES[unit] ?? 0));
