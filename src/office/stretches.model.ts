/** An office's hours laid on its calendar: which spans a day has, and who is there when they overlap. */
import {addDays, dayNumber, type IsoDate, weekdayOf} from '../core/plain-date.model.js';
import type {ClockTime, Exception, OpeningHours, Span, Staffing} from './opening-hours.model.js';

/** A time during which the same people are there; in minutes of the office's own calendar. */
export interface Stretch {
  /** Minutes since 1970-01-01 00:00 by the clock on the wall. */
  readonly start: number;
  readonly end: number;
  readonly staffing: Staffing;
}

/** Whom a citizen would rather meet comes first: that is who is there where spans overlap. */
const BY_REACH: readonly Staffing[] = ['full', 'duty', 'appointment', 'phone'];

export const MINUTES_PER_DAY = 1_440;

/** Minutes since midnight. */
export function minutesOf(clock: ClockTime): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

const daysOf = ({from, through}: Exception): number => dayNumber(through) - dayNumber(from);

/** What makes a day different; of several, the one for the fewest days, then the one written later. */
export const exceptionOn = ({exceptions}: OpeningHours, date: IsoDate): Exception | undefined =>
  exceptions
    .filter(({from, through}) => from <= date && date <= through)
    .reduce<Exception | undefined>(
      (best, one) => (best && daysOf(best) < daysOf(one) ? best : one),
      undefined,
    );

const isSame = (one: Exception, {from, through}: Exception): boolean =>
  one.from === from && one.through === through;

/** Exceptions without those that do not count, since another one is for the same days. */
export const exceptionsThatCount = ({exceptions, ...hours}: OpeningHours): readonly Exception[] =>
  exceptions.filter((one) => {
    const rivals = exceptions.filter((other) => isSame(other, one));
    return exceptionOn({...hours, exceptions: rivals}, one.from) === one;
  });

/**
 * The spans that begin on a day. An exception replaces the week; a row that counts for some time only
 * replaces, on its days, those that always count.
 */
export function spansOn(hours: OpeningHours, date: IsoDate): readonly Span[] {
  const exception = exceptionOn(hours, date);
  if (exception) return exception.spans;
  const weekday = weekdayOf(date);
  const rows = hours.week.filter(
    ({days, validFrom = date, validThrough = date}) =>
      days.includes(weekday) && validFrom <= date && date <= validThrough,
  );
  const seasonal = rows.filter(({validFrom, validThrough}) => validFrom ?? validThrough);
  return seasonal.length > 0 ? seasonal : rows;
}

/** The stretches of spans that begin on one day; those past midnight end on the next. */
export const stretchesOf = (spans: readonly Span[], date: IsoDate): readonly Stretch[] =>
  merged(laid(spans, date));

/** The stretches of so many days, and what is left of the night before them; adjoining ones are one. */
export function stretchesFrom(
  hours: OpeningHours,
  first: IsoDate,
  days: number,
): readonly Stretch[] {
  const all: Stretch[] = [];
  for (let day = -1; day < days; day++) {
    const date = addDays(first, day);
    all.push(...laid(spansOn(hours, date), date));
  }
  return merged(all);
}

function laid(spans: readonly Span[], date: IsoDate): Stretch[] {
  const midnight = dayNumber(date) * MINUTES_PER_DAY;
  return spans.map(({opens, closes, staffing = 'full'}) => {
    const [start, end] = [minutesOf(opens), minutesOf(closes)];
    const length = end > start ? end - start : end - start + MINUTES_PER_DAY;
    return {start: midnight + start, end: midnight + start + length, staffing};
  });
}

/** Without overlaps: who is there, is there; who else answers the telephone meanwhile does not count. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const turns = stretches
    .flatMap(({start, end, staffing}) => {
      const rank = BY_REACH.indexOf(staffing);
      return [
        {at: start, rank, by: 1},
        {at: end, rank, by: -1},
      ];
    })
    .sort((one, other) => one.at - other.at);
  const present = [0, 0, 0, 0];
  const result: Stretch[] = [];
  turns.forEach(({at, rank, by}, index) => {
    present[rank] = (present[rank] ?? 0) + by;
    const end = turns[index + 1]?.at ?? at;
    const staffing = BY_REACH[present.findIndex((count) => count > 0)];
    if (!staffing || end === at) return;
    const last = result.at(-1);
    const isSame = last?.end === at && last.staffing === staffing;
    if (last && isSame) result[result.length - 1] = {...last, end};
    else result.push({start: at, end, staffing});
  });
  return result;
}
