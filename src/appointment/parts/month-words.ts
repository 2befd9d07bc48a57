import {firstDayOfWeek, formatDay, weekdayNames} from '../../core/formats.js';
import type {IsoMonth, Weekday} from '../../core/plain-date.model.js';
import {remember} from '../../core/remember.js';
import {daysOfMonth} from './month-calendar.model.js';

/** What a language calls a day: “Thursday 26 November” and “Thu 26 Nov”. */
export interface DayNames {
  readonly long: string;
  readonly short: string;
}

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

/** The names of a month's days, the first at 0. */
export const dayNames = remember((lang: string, month: IsoMonth): readonly DayNames[] =>
  daysOfMonth(month).map((date) => ({
    long: formatDay(lang, date),
    short: formatDay(lang, date, 'shortDay'),
  })),
);
