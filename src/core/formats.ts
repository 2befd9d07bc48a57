import type {IsoDate, IsoMonth, Weekday} from './plain-date.model.js';
import {firstOfMonth} from './plain-date.model.js';

/** The ways a date or a time is written. */
const styles = {
  day: {weekday: 'long', day: 'numeric', month: 'long'},
  shortDay: {weekday: 'short', day: 'numeric', month: 'short'},
  month: {month: 'long', year: 'numeric'},
  shortWeekday: {weekday: 'short'},
  longWeekday: {weekday: 'long'},
  time: {hour: 'numeric', minute: '2-digit'},
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Style = keyof typeof styles;

// Making a formatter costs more than a month of formatting: one of each, when first needed.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** English of no country is written the international way: 26 November, 13:30, weeks from Monday. */
const regional = (language: string): string => (language === 'en' ? 'en-GB' : language);

function formatter(language: string, style: Style): Intl.DateTimeFormat {
  const key = `${language}/${style}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(regional(language), {
      ...styles[style],
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    formatters.set(key, found);
  }
  return found;
}

/** A day in words: “Thursday 26 November”. */
export const formatDay = (language: string, date: IsoDate, style: 'day' | 'shortDay' = 'day') =>
  formatter(language, style).format(Date.parse(date));

/** A month in words: “November 2026”. */
export const formatMonth = (language: string, month: IsoMonth) =>
  formatter(language, 'month').format(Date.parse(firstOfMonth(month)));

/** The local clock time that stands in an RFC 3339 instant, as the language writes it. */
export const formatClock = (language: string, instant: string) =>
  formatter(language, 'time').format(Date.parse(`${instant.slice(0, 16)}Z`));

/** The names of the days of the week from `firstDay` on, short and long. */
export function weekdayNames(language: string, firstDay: Weekday): {short: string; long: string}[] {
  // 2024-01-01 was a Monday.
  return Array.from({length: 7}, (_, index) => {
    const time = Date.UTC(2024, 0, firstDay + index);
    return {
      short: formatter(language, 'shortWeekday').format(time),
      // Asked for seldom, so its formatter is not made beforehand.
      get long() {
        return formatter(language, 'longWeekday').format(time);
      },
    };
  });
}

/** The day on which weeks begin in a language's region; Monday where the browser does not know. */
export function firstDayOfWeek(language: string): Weekday {
  const locale = new Intl.Locale(regional(language)) as Intl.Locale & {
    getWeekInfo?(): {firstDay: Weekday};
    weekInfo?: {firstDay: Weekday};
  };
  return locale.getWeekInfo?.().firstDay ?? locale.weekInfo?.firstDay ?? 1;
}

/** A zone's own name, such as “China Standard Time”; the zone itself where there is none. */
export function zoneName(language: string, timeZone: string): string {
  try {
    const parts = new Intl.DateTimeFormat(language, {timeZone, timeZoneName: 'long'});
    return parts.formatToParts(0).find(({type}) => type === 'timeZoneName')?.value ?? timeZone;
  } catch {
    return timeZone;
  }
}
