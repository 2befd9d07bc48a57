import {weekdayOf, type IsoDate, type Weekday} from '../../../src/core/plain-date.model.js';
import type {Text} from './text.js';

/** A stretch of a working day in local time, with the number of citizens served at once. */
export interface OpenSpan {
  readonly from: string;
  readonly to: string;
  readonly capacity: number;
}

/** Opening hours by weekday, 1 = Monday; a weekday that is absent is closed. */
export type WeeklyHours = Readonly<Partial<Record<Weekday, readonly OpenSpan[]>>>;

/** Days that depart from the week: holidays, and weekend days that are worked instead. */
export interface SpecialDays {
  readonly holidays: ReadonlyMap<IsoDate, Text>;
  readonly workdays: ReadonlySet<IsoDate>;
}

/** What a day is: open in these spans, or closed for this reason. */
export type CalendarDay =
  | {readonly open: true; readonly spans: readonly OpenSpan[]}
  | {readonly open: false; readonly reason: Text};

const weekend: Text = {zh: '周末休息', en: 'Weekend'};
const dayOff: Text = {zh: '这天不办公', en: 'Closed on this day'};
const MONDAY: Weekday = 1;
const SATURDAY: Weekday = 6;

/** Looks a day up: holidays first, then weekend days that are worked like a Monday, then the week. */
export function calendarDay(hours: WeeklyHours, special: SpecialDays, date: IsoDate): CalendarDay {
  const holiday = special.holidays.get(date);
  if (holiday) return {open: false, reason: holiday};
  const weekday = weekdayOf(date);
  const spans = hours[special.workdays.has(date) ? MONDAY : weekday];
  if (spans?.length) return {open: true, spans};
  return {open: false, reason: weekday >= SATURDAY ? weekend : dayOff};
}
