import {firstDayOfWeek, formatDay, weekdayNames} from '../../core/formats.js';
import type {IsoMonth, Weekday} from '../../core/plain-date.model.js';
import {remember} from '../../core/remember.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {DayText} from './day-words.js';
import {daysOfMonth} from './month-calendar.model.js';

/** What the calendar says. */
export type CalendarTexts = Pick<
  AppointmentTexts,
  | DayText
  | 'loading'
  | 'calendarFor'
  | 'calendarKeys'
  | 'previousMonth'
  | 'nextMonth'
  | 'nextFreeDay'
  | 'dayName'
  | 'todayName'
  | 'monthEmpty'
  | 'nextFreeIs'
  | 'lastFreeIs'
  | 'showDay'
  | 'noFreeThatWay'
  | 'bookableFrom'
  | 'bookableUntil'
>;

/** How a language begins and names its weeks. */
export interface Week {
  readonly firstDay: Weekday;
  readonly names: readonly string[];
}

/** The week of a language, from its first day on. */
export const weekOf = remember((lang: string): Week => {
  const firstDay = firstDayOfWeek(lang);
  return {firstDay, names: weekdayNames(lang, firstDay)};
});

/** The names of a month's days, the first at 0: “Thursday 26 November”. */
export const dayNames = remember((lang: string, month: IsoMonth): readonly string[] =>
  daysOfMonth(month).map((date) => formatDay(lang, date)),
);
