/** When an office calls back. By the clock on its wall; whoever is there, telephones. */
import {addDays, dayNumber, type IsoDate} from '../core/plain-date.model.js';
import {type Arrival, type LocalTime, writtenAt} from '../office/local-time.model.js';
import type {CallbackSettings, Office} from '../office/office.model.js';
import type {OpeningHours} from '../office/opening-hours.model.js';
import {timeOf} from '../office/status.model.js';
import {MINUTES_PER_DAY, stretchesFrom} from '../office/stretches.model.js';

/** A time during which the office calls. */
export interface CallSpan {
  readonly start: LocalTime;
  readonly end: LocalTime;
}

/** The same as it travels: RFC 3339 with the office's own offset. */
export interface CallWindow {
  readonly start: string;
  readonly end: string;
}

export const isSameSpan = (one: CallSpan | undefined, other: CallSpan | undefined): boolean =>
  one?.start === other?.start && one?.end === other?.end;

/** When an office calls: its hours for calls, else those of its door. */
export const callHours = ({hours}: CallbackSettings, office: Pick<Office, 'hours'>): OpeningHours =>
  hours ?? office.hours;

/**
 * The times that can be asked for, all still ahead, the nearest first: whole windows from the
 * beginning of each stretch of the office's hours. None crosses midnight, and what is left at the
 * end of a stretch is too short to be promised.
 *
 * @param now - By the clock on the wall of the place whose hours these are.
 */
export function spansAhead(
  hours: OpeningHours,
  {horizonDays, windowMinutes}: Pick<CallbackSettings, 'horizonDays' | 'windowMinutes'>,
  now: LocalTime,
): readonly CallSpan[] {
  const today = now.slice(0, 10);
  const end = (dayNumber(addDays(today, horizonDays)) + 1) * MINUTES_PER_DAY;
  const spans: CallSpan[] = [];
  for (const piece of piecesFrom(hours, today, horizonDays + 1)) {
    for (let at = piece.start; at + windowMinutes <= piece.end; at += windowMinutes) {
      const span = {start: timeOf(at), end: timeOf(at + windowMinutes)};
      if (span.start > now && at < end) spans.push(span);
    }
  }
  return spans;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What is open without a break, cut at each midnight. */
function piecesFrom(hours: OpeningHours, first: IsoDate, days: number): readonly Piece[] {
  const joined: Piece[] = [];
  for (const {start, end} of stretchesFrom(hours, first, days)) {
    const last = joined.at(-1);
    if (last?.end === start) joined[joined.length - 1] = {start: last.start, end};
    else joined.push({start, end});
  }
  return joined.flatMap(cut);
}

function cut({end, start}: Piece): readonly Piece[] {
  const midnight = (Math.floor(start / MINUTES_PER_DAY) + 1) * MINUTES_PER_DAY;
  return end <= midnight
    ? [{start, end}]
    : [{start, end: midnight}, ...cut({start: midnight, end})];
}

/**
 * A span as it travels; undefined where clocks jump over it, or where nobody knows the place's
 * offset.
 */
export function windowOf(
  {end, start}: CallSpan,
  timeZone: string,
  arrival?: Arrival,
): CallWindow | undefined {
  const from = writtenAt(timeZone, start, arrival);
  const to = writtenAt(timeZone, end, arrival);
  return from && to ? {start: from, end: to} : undefined;
}

/** What the clock on the office's wall shows in a window that arrived. */
export const spanOf = ({end, start}: CallWindow): CallSpan => ({
  start: start.slice(0, 16),
  end: end.slice(0, 16),
});

/** The days of spans, in order, each once. */
export const daysOf = (spans: readonly CallSpan[]): readonly IsoDate[] => [
  ...new Set(spans.map(({start}) => start.slice(0, 10))),
];
