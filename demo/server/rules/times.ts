import type {Slot} from '../../../src/appointment/appointment.model.js';
import {addDays, type IsoDate} from '../../../src/core/plain-date.model.js';
import type {Line} from '../world/world.js';
import {calendarDay, type SpecialDays} from './calendar.js';
import {cellsOf, openingsOf, type Claim, type Opening} from './cells.js';
import type {DayFacts} from './day-status.js';
import {slotId} from './slot-id.js';
import type {Text} from './text.js';
import {strictest, type Visit} from './visit.js';
import {dateAt, formatInstant} from './zone.js';

/** Where and when a visit is looked for. */
export interface Place {
  readonly visit: Visit;
  readonly line: Line;
  readonly zone: string;
  readonly specialDays: SpecialDays;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** One day at one place: the free times, and what the calendar says of it. */
export interface DayTimes extends DayFacts {
  readonly openings: readonly Opening[];
}

const past: Text = {zh: '已经过了', en: 'In the past'};
const notYet: Text = {zh: '还没开放预约', en: 'Not open for booking yet'};
const overToday: Text = {zh: '今天的时间已过', en: 'No more times today'};
const tooLong: Text = {zh: '一天里排不下这么久', en: 'No stretch is long enough'};
const DEFAULT_HORIZON_DAYS = 60;

const closedDay = (closed: Text): DayTimes => ({openings: [], free: 0, closed});

/** The last day on which times are offered. */
export const horizonOf = ({visit, zone, now}: Place): IsoDate =>
  addDays(
    dateAt(zone, now),
    strictest(visit, (o) => o.horizonDays, Math.min, DEFAULT_HORIZON_DAYS),
  );

/** From which instant on times can still be booked. */
export const earliestStart = ({visit, now}: Place): number =>
  now + strictest(visit, (o) => o.leadMinutes, Math.max, 0) * 60_000;

/** What a day offers, given who has claimed which times. */
export function timesOn(place: Place, date: IsoDate, claims: readonly Claim[]): DayTimes {
  const {visit, line, zone, now} = place;
  const today = dateAt(zone, now);
  if (date < today) return closedDay(past);
  if (date > horizonOf(place)) return closedDay(notYet);
  const day = calendarDay(line.hours, place.specialDays, date);
  if (!day.open) return closedDay(day.reason);
  const cells = cellsOf(day.spans, line.stepMinutes, zone, date);
  const all = openingsOf(cells, line.stepMinutes, visit.minutes, claims);
  if (all.length === 0) return closedDay(tooLong);
  const bookable = all.filter(({start}) => start >= earliestStart(place));
  if (bookable.length === 0) return closedDay(overToday);
  const openings = bookable.filter(({remaining}) => remaining > 0);
  return {openings, free: openings.length};
}

/** An opening as the contract tells it. */
export const slotOf = ({visit, zone}: Place, opening: Opening): Slot => ({
  id: slotId({siteId: visit.siteId, mode: visit.mode, start: opening.start}),
  start: formatInstant(zone, opening.start),
  end: formatInstant(zone, opening.end),
  durationMinutes: visit.minutes,
  siteId: visit.siteId,
  mode: visit.mode,
  status: opening.remaining > 0 ? 'free' : 'busy',
  capacity: opening.capacity,
  remaining: opening.remaining,
});

/** The opening of a visit that begins at an instant, free or not; undefined where the rules know none. */
export function openingAt(
  {visit, line, zone, specialDays}: Place,
  start: number,
  claims: readonly Claim[],
): Opening | undefined {
  const date = dateAt(zone, start);
  const day = calendarDay(line.hours, specialDays, date);
  if (!day.open) return undefined;
  const cells = cellsOf(day.spans, line.stepMinutes, zone, date);
  return openingsOf(cells, line.stepMinutes, visit.minutes, claims).find((o) => o.start === start);
}
