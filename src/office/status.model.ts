/** Whether somebody is there, until when, and when next. */
import {dateOfDayNumber, dayNumber} from '../core/plain-date.model.js';
import type {LocalTime} from './local-time.model.js';
import type {OpeningHours, Staffing} from './opening-hours.model.js';
import {minutesOf, MINUTES_PER_DAY, type Stretch, stretchesFrom} from './stretches.model.js';

/** An office at one moment, by the clock on its wall. */
export interface HoursStatus {
  /** Who is there; absent where nobody is. */
  readonly staffing?: Staffing | undefined;
  /** Until when that is so; absent where it does not change within a week. */
  readonly until?: LocalTime | undefined;
  /**
   * When the way of meeting ends: for an open door, when it closes, a lunch with one window
   * included. Absent where that is not within a week.
   */
  readonly closes?: LocalTime | undefined;
  /**
   * When the door opens next, while it is not open; where it never does within a year, when somebody
   * can next be met at all. Absent where nobody can.
   */
  readonly next?: {readonly at: LocalTime; readonly staffing: Staffing} | undefined;
}

/** Whether one can walk in. */
export const isWalkIn = (staffing: Staffing | undefined): boolean =>
  staffing === 'full' || staffing === 'duty';

const WEEK = 8;
const YEAR = 367;

/** An office's status. In an hour that the clock shows twice, both times count alike, as on its door. */
export function statusAt(hours: OpeningHours, now: LocalTime): HoursStatus {
  const minute = minuteOf(now);
  const ahead = stretchesFrom(hours, now.slice(0, 10), WEEK).filter(({end}) => end > minute);
  const [first] = ahead;
  const current = first && first.start <= minute ? first : undefined;
  if (current && isWalkIn(current.staffing)) return present(now, ahead, current);
  const next = nextOf(hours, now, ahead, current);
  return current ? {...present(now, ahead, current), next} : {next};
}

function present(now: LocalTime, ahead: readonly Stretch[], current: Stretch): HoursStatus {
  const {staffing} = current;
  let closes = current.end;
  for (const {start, end, staffing: other} of ahead.slice(1)) {
    const isMetAlike = other === staffing || (isWalkIn(other) && isWalkIn(staffing));
    if (start !== closes || !isMetAlike) break;
    closes = end;
  }
  return {staffing, until: ending(now, current.end), closes: ending(now, closes)};
}

/** What reaches the last day that was looked at goes on for longer than anybody plans. */
function ending(now: LocalTime, minute: number): LocalTime | undefined {
  const end = (dayNumber(now.slice(0, 10)) + WEEK) * MINUTES_PER_DAY;
  return minute < end ? timeOf(minute) : undefined;
}

function nextOf(
  hours: OpeningHours,
  now: LocalTime,
  soon: readonly Stretch[],
  current: Stretch | undefined,
): HoursStatus['next'] {
  const isNext = ({start, staffing}: Stretch) => start > minuteOf(now) && isWalkIn(staffing);
  const later = () =>
    stretchesFrom(hours, now.slice(0, 10), YEAR).filter(({start}) => start > minuteOf(now));
  const door = soon.find(isNext) ?? later().find(isNext);
  const found = door ?? (current ? undefined : later()[0]);
  return found && {at: timeOf(found.start), staffing: found.staffing};
}

/** A time as minutes of the office’s calendar. */
export const minuteOf = (time: LocalTime): number =>
  dayNumber(time.slice(0, 10)) * MINUTES_PER_DAY + minutesOf(time.slice(11));

/** A minute of the office's calendar as it is written. */
export function timeOf(minute: number): LocalTime {
  const day = Math.floor(minute / MINUTES_PER_DAY);
  const rest = minute - day * MINUTES_PER_DAY;
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${dateOfDayNumber(day)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`;
}
