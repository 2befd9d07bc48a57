import {addDays} from '../../../src/core/plain-date.model.js';
import type {HelpTier, Office} from '../../../src/office/office.model.js';
import {statusAt} from '../../../src/office/status.model.js';
import type {SpecialDays} from './calendar.js';
import {addWorkingDays} from './working-days.js';
import {dateAt, formatInstant, instantAt, minutesOf} from './zone.js';

const MINUTES = {minute: 1, hour: 60} as const;

/**
 * By when a tier answers what it is asked now (milliseconds): a day, or an instant with its offset.
 * Minutes and hours begin when somebody is there. Undefined where nothing is promised.
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
  const {next, staffing} = statusAt(hours, formatInstant(zone, now).slice(0, 16));
  const [date = today, clock = '00:00'] = next?.at.split('T') ?? [];
  const begin = staffing || !next ? now : instantAt(zone, date, minutesOf(clock));
  return formatInstant(zone, begin + amount * MINUTES[unit] * 60_000);
}
