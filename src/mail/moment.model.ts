/** Event times as they are read: the place's own day and clock, never the device's. */
import {daysBetween, isIsoDate, type IsoDate} from '../core/plain-date.model.js';
import type {MailEvent} from './shipment.model.js';
import {instantIn, offsetOf} from '../core/zone.model.js';

type Timed = Pick<MailEvent, 'at' | 'local' | 'zone' | 'precision'>;

/** When something happened, as the clock on the wall there showed it. */
export interface Moment {
  readonly date: IsoDate;
  /** `HH:MM`; absent where only the day is known. */
  readonly clock?: string | undefined;
  /** As a `<time datetime>` takes it: an instant with offset, a local time, or a day. */
  readonly datetime: string;
  /** IANA name, or `UTC+08:00`; absent where nobody knows or only the day is known. */
  readonly zone?: string | undefined;
}

const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/i;

/** Reads an event's time; undefined where it has none that can be read. */
export function momentOf({at, local, zone, precision}: Timed): Moment | undefined {
  const written = at ?? local ?? '';
  const [, date, clock, offset] = WRITTEN.exec(written) ?? [];
  if (!isIsoDate(date)) return undefined;
  if (precision === 'day' || !clock) return {date, datetime: date};
  const ownZone = offset ? (/^z$/i.test(offset) ? 'UTC' : `UTC${offset}`) : zone;
  return {date, clock, datetime: written, zone: ownZone};
}

/** The day that stands in a day or an RFC 3339 instant, such as a deadline; undefined for none. */
export const dayOf = (written: string | undefined): IsoDate | undefined => {
  const day = written?.slice(0, 10);
  return isIsoDate(day) ? day : undefined;
};

/**
 * Where an event lies in time, in milliseconds since 1970; `-Infinity` where nobody knows. A time
 * without zone counts as UTC. Of a day alone, what ends a journey counts as its last moment.
 */
export function instantOf(event: Timed & Pick<MailEvent, 'status'>): number {
  const moment = momentOf(event);
  if (!moment) return -Infinity;
  const {date, clock, datetime} = moment;
  if (!clock) return instantIn(event.zone, `${date}T${isEnd(event) ? '23:59:59' : '00:00:00'}`);
  const instant = event.at ? Date.parse(datetime) : instantIn(event.zone, datetime);
  return Number.isNaN(instant) ? -Infinity : instant;
}

const isEnd = ({status = 'unknown'}: Pick<MailEvent, 'status'>): boolean =>
  /^(delivered|returned|cancelled)$/.test(status);

/**
 * Whether the zone has to be named: clocks there and at the reader's show different times.
 *
 * @param readerZone - IANA name, such as `Asia/Shanghai`.
 */
export function isElsewhere(event: Timed, readerZone: string): boolean {
  const {clock, date, zone} = momentOf(event) ?? {};
  if (!clock || !zone) return false;
  const instant = Math.floor(instantOf(event) / 60_000);
  const ahead = Date.parse(`${date}T${clock}Z`) / 60_000 - instant;
  const readersAhead = offsetOf(readerZone, instant * 60_000);
  return readersAhead !== undefined && readersAhead !== ahead;
}

/** Beyond this, “in 12 days” is harder to follow than the date. */
const WEEK = 7;

/** Days from `today` to `date`, negative for the past; undefined beyond a week. */
export function daysAway(date: IsoDate, today: IsoDate): number | undefined {
  const days = daysBetween(today, date);
  return Math.abs(days) <= WEEK ? days : undefined;
}
