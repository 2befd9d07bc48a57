import {isIsoDate} from '../core/plain-date.model.js';
import {dayOf} from '../mail/moment.model.js';
import type {Expected, MailEvent} from '../mail/shipment.model.js';

/** When something happened, as exactly as it was said. */
export type Written = Pick<MailEvent, 'at' | 'local' | 'zone' | 'precision'>;

const TIME =
  /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:\.\d{1,9})? ?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** `+0800` and `+08` as RFC 3339 has them. */
const offset = (said: string): string =>
  said.toUpperCase() === 'Z'
    ? 'Z'
    : `${said.slice(0, 3)}:${said.slice(3).replace(':', '') || '00'}`;

/**
 * A time as it was written: with its offset where it has one, else as local time of `zone`, a day
 * as a day. What is neither (a month first, words) is no time at all.
 */
export function timeOf(written: string | undefined, zone?: string): Written {
  const [, day, clock, seconds = '', said] = TIME.exec(written?.trim() ?? '') ?? [];
  if (!isIsoDate(day)) return {precision: 'day'};
  const inZone = zone === undefined ? {} : {zone};
  if (!clock) return {local: day, precision: 'day', ...inZone};
  if (said) return {at: `${day}T${clock}${seconds || ':00'}${offset(said)}`, precision: 'minute'};
  return {local: `${day}T${clock}${seconds}`, precision: 'minute', ...inZone};
}

/** `02:05 PM` or `14:05` as `14:05`; undefined for what is no time of day. */
export function clockOf(written: string | undefined): string | undefined {
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
const exactly = (written: string | undefined): string | undefined => {
  const {at} = timeOf(written);
  return at && !/T00:00:00/.test(at) ? at : undefined;
};

/** When the carrier means to be there; days where it named no time of day with an offset. */
export function expectedOf(from: string | undefined, to = from): Expected | undefined {
  const [first, last] = [exactly(from), exactly(to)];
  if (first && last) return {from: first, to: last, precision: 'time', source: 'carrier'};
  const [firstDay, lastDay] = [dayOf(from), dayOf(to)];
  if (!firstDay && !lastDay) return undefined;
  return {from: firstDay ?? lastDay, to: lastDay ?? firstDay, precision: 'day', source: 'carrier'};
}
