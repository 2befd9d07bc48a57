import {addDays} from '../../../src/core/plain-date.model.js';
import type {HelpTier, Office} from '../../../src/office/office.model.js';
import {promisedTime} from '../../../src/office/promise.model.js';
import type {SpecialDays} from './calendar.js';
import {addWorkingDays} from './working-days.js';
import {dateAt, formatInstant, instantAt, minutesOf} from './zone.js';

/**
 * By when a tier answers what it is asked now (milliseconds): a day, or an instant with its offset.
 * Of minutes and hours only those count in which somebody is there. Undefined where nothing is promised.
 */
export function promisedBy(
  {hours: own, replyWithin}: HelpTier,
  office: Office,
  special: SpecialDays,
  now: number,
): string | undefined {
  if (!replyWithin) return undefined;
  const hours = own ?? office.hours;
  const {amount, unit} = replyWithin;
  const zone = hours.timeZone;
  const today = dateAt(zone, now);
  if (unit === 'day') return addDays(today, amount);
  if (unit === 'working-day') return addWorkingDays(special, today, amount);
  const kept = promisedTime(hours, replyWithin, formatInstant(zone, now).slice(0, 16));
  if (!kept) return undefined;
  return formatInstant(zone, instantAt(zone, kept.slice(0, 10), minutesOf(kept.slice(11))));
}
