import type {IsoDate, IsoMonth, Weekday} from './plain-date.model.js';
import {firstOfMonth} from './plain-date.model.js';
import {remember} from './remember.js';

/** The ways a date or a time is written. */
const styles = {
  day: {weekday: 'long', day: 'numeric', month: 'long'},
  date: {day: 'numeric', month: 'long', year: 'numeric'},
  shortDay: {weekday: 'short', day: 'numeric', month: 'short'},
  month: {month: 'long', year: 'numeric'},
  shortWeekday: {weekday: 'short'},
  time: {hour: 'numeric', minute: '2-digit'},
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Style = keyof typeof styles;

/** English of no country is written the international way: 26 November, 13:30, weeks from Monday. */
const regional = (language: string): string => (language === 'en' ? 'en-GB' : language);

const formatter = remember(
  (language: string, style: Style) =>
    new Intl.DateTimeFormat(regional(language), {
      ...styles[style],
      timeZone: 'UTC',
      calendar: 'gregory',
    }),
);

/** A day in words: “Thursday 26 November”. */
export const formatDay = (language: string, date: IsoDate, style: 'day' | 'shortDay' = 'day') =>
  formatter(language, style).format(Date.parse(date));

/** A date with its year: “26 November 2026”. */
export const formatDate = (language: string, date: IsoDate) =>
  formatter(language, 'date').format(Date.parse(date));

/** A month in words: “November 2026”. */
export const formatMonth = (language: string, month: IsoMonth) =>
  formatter(language, 'month').format(Date.parse(firstOfMonth(month)));

/** The local clock time that stands in an RFC 3339 instant, as the language writes it. */
export const formatClock = (language: string, instant: string) =>
  formatter(language, 'time').format(Date.parse(`${instant.slice(0, 16)}Z`));

/** The short names of the days of the week, from `firstDay` on. */
export const weekdayNames = (language: string, firstDay: Weekday): readonly string[] =>
  // 2024-01-01 was a Monday.
  Array.from({length: 7}, (_, index) =>
    formatter(language, 'shortWeekday').format(Date.UTC(2024, 0, firstDay + index)),
  );

/** The day on which weeks begin in a language's region; Monday where the browser does not know. */
export function firstDayOfWeek(language: string): Weekday {
  const locale = new Intl.Locale(regional(language)) as Intl.Locale & {
    getWeekInfo?(): {firstDay: Weekday};
    weekInfo?: {firstDay: Weekday};
  };
  return locale.getWeekInfo?.().firstDay ?? locale.weekInfo?.firstDay ?? 1;
}

/** A zone's own name, such as “China Standard Time”; the zone itself where there is none. */
export const zoneName = remember((language: string, timeZone: string): string => {
  try {
    const parts = new Intl.DateTimeFormat(language, {timeZone, timeZoneName: 'long'});
    return parts.formatToParts(0).find(({type}) => type === 'timeZoneName')?.value ?? timeZone;
  } catch {
    return timeZone;
  }
});
