/** An office's next days, and the ones beyond them that are different. */
import {addDays, type IsoDate} from '../core/plain-date.model.js';
import type {LocalTime} from './local-time.model.js';
import type {Exception, OpeningHours, Span, Staffing} from './opening-hours.model.js';
import {timeOf} from './status.model.js';
import {exceptionOn, exceptionsThatCount, spansOn, stretchesOf} from './stretches.model.js';

/** A span as it is read; `closes` may lie on the next day. */
export interface ShownSpan {
  readonly opens: LocalTime;
  readonly closes: LocalTime;
  readonly staffing: Staffing;
}

/** One day's hours; without spans it is closed. */
export interface DayHours {
  readonly date: IsoDate;
  readonly spans: readonly ShownSpan[];
  /** It is not like the other days of its name. */
  readonly isDifferent: boolean;
  /** Why, where the office says it. */
  readonly reason?: string | undefined;
}

/** Days that are different, from one to another. */
export interface DifferentDays {
  readonly from: IsoDate;
  readonly through: IsoDate;
  readonly spans: readonly ShownSpan[];
  readonly reason?: string | undefined;
}

const DAYS = 7;

/** Who reads the hours plans the next weeks; a year of holidays hides them. */
const NEAREST = 3;

const shown = (spans: readonly Span[], date: IsoDate): readonly ShownSpan[] =>
  stretchesOf(spans, date).map(({start, end, staffing}) => ({
    opens: timeOf(start),
    closes: timeOf(end),
    staffing,
  }));

/** Today and the six days after it: each day of the week once, the nearest first. */
export const weekFrom = (hours: OpeningHours, today: IsoDate): readonly DayHours[] =>
  Array.from({length: DAYS}, (_, index) => {
    const date = addDays(today, index);
    const exception = exceptionOn(hours, date);
    return {
      date,
      spans: shown(spansOn(hours, date), date),
      isDifferent: exception !== undefined,
      reason: exception?.reason,
    };
  });

/** Different days that are not among {@link weekFrom}'s yet, the nearest first. */
export const differentDaysAfter = (
  hours: OpeningHours,
  today: IsoDate,
  most = NEAREST,
): readonly DifferentDays[] =>
  exceptionsThatCount(hours)
    .filter(({through}) => through >= addDays(today, DAYS))
    .sort((one: Exception, other: Exception) => one.from.localeCompare(other.from))
    .slice(0, most)
    .map(({from, through, spans, reason}) => ({
      from,
      through,
      spans: shown(spans, from),
      reason,
    }));
