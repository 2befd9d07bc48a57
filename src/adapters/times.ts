import {isIsoDate} from '../core/plain-date.model.js';
import {dayOf} from '../mail/moment.model.js';
import type {Expected, MailEvent} from '../mail/shipment.model.js';
import {instantIn, offsetOf} from '../core/zone.model.js';

/** When something happened, as exactly as it was said. */
export type Written = Pick<MailEvent, 'at' | 'local' | 'zone' | 'precision'>;

const TIME =
  /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:\.\d{1,9})? ?(Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?$/i;

/** `+0800` and `+08` as RFC 3339 has them. */
const offset = (said: string): string =>
  said.toUpperCase() === 'Z'
    ? 'Z'
    : `${said.slice(0, 3)}:${said.slice(3).replace(':', '') || '00'}`;

/** The zone of the Dutch standards. */
export const NETHERLANDS = 'Europe/Amsterdam';

const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');

/**
 * An instant as the contract takes it, on the clocks of `zone`; `+00:00` where nobody knows where.
 *
 * @param time - Milliseconds since 1970.
 */
export function instantText(time: number, zone = 'UTC'): string {
  const ahead = offsetOf(zone, time) ?? 0;
  const local = new Date(time + ahead * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(ahead);
  return `${local}${ahead < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/**
 * A time for a member that takes a day, or an instant with offset. Of a local time that nobody can
 * place, the day is all that is certain.
 */
export function dayOrInstantOf({at, local, zone}: Written): string | undefined {
  if (at) return /z$/i.test(at) ? instantText(Date.parse(at), zone) : at;
  if (!local || local.length === 10 || !zone) return dayOf(local);
  const instant = instantIn(zone, local);
  return offsetOf(zone, instant) === undefined ? dayOf(local) : instantText(instant, zone);
}

/** `Z` says nothing of where it was; where all happens in one zone, that is known. */
const placed = (at: string, zone: string | undefined): string =>
  zone && at.endsWith('Z') && offsetOf(zone, 0) !== undefined
    ? instantText(Date.parse(at), zone)
    : at;

/**
 * A time as it was written: with its offset where it has one, else as local time of `zone`, a day
 * as a day. What is neither (a month first, words) is no time at all.
 */
export function timeOf(written: string | undefined, zone?: string): Written {
  const [, day, clock, seconds = '', said] = TIME.exec(written?.trim() ?? '') ?? [];
  if (!isIsoDate(day)) return {precision: 'day'};
  const inZone = zone === undefined ? {} : {zone};
  if (!clock) return {local: day, precision: 'day', ...inZone};
  const local = `${day}T${clock}${seconds}`;
  if (!said) return {local, precision: 'minute', ...inZone};
  const at = `${day}T${clock}${seconds || ':00'}${offset(said)}`;
  return {at: placed(at, zone), precision: 'minute'};
}

/** `02:05 PM` or `14:05` as `14:05`; undefined for what is no time of day. */
function clockOf(written: string | undefined): string | undefined {
  const [, hour, minute, half] =
    /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?(?: ?([AP])M)?$/i.exec(written?.trim() ?? '') ?? [];
  const said = Number(hour);
  const full = half ? (said % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : said;
  return full < 24 ? `${String(full).padStart(2, '0')}:${minute}` : undefined;
}

/** The moment of a day and a time of day that came apart. */
export const timeOfParts = (day?: string, clock?: string, zone?: string): Written =>
  timeOf([day, clockOf(clock)].filter(Boolean).join('T'), zone);

/** Midnight is how a day is written by those who have no other way; it is no time of day. */
const exactly = (written: string | undefined, zone?: string): string | undefined =>
  timeOf(written).at && !/T00:00:00/.test(written ?? '')
    ? dayOrInstantOf(timeOf(written, zone))
    : undefined;

/** When the carrier means to be there; days where it named no time of day with an offset. */
export function expectedOf(
  from: string | undefined,
  to = from,
  zone?: string,
): Expected | undefined {
  const [first, last] = [exactly(from, zone), exactly(to, zone)];
  if (first && last) return {from: first, to: last, precision: 'time', source: 'carrier'};
  const [firstDay, lastDay] = [dayOf(from), dayOf(to)];
  if (!firstDay && !lastDay) return undefined;
  return {from: firstDay ?? lastDay, to: lastDay ?? firstDay, precision: 'day', source: 'carrier'};
}
