/** Where the keys lead in a month sheet, and which days stand on it. */
import {
  addDays,
  addMonths,
  type IsoDate,
  type IsoMonth,
  lastOfMonth,
  startOfWeek,
  type Weekday,
} from '../../core/plain-date.model.js';
import type {RovingStep} from '../../core/roving-step.model.js';
import type {Day} from '../appointment.model.js';
import {isBookable} from '../slots.model.js';

/** The days of a month in order. */
export function daysOfMonth(month: IsoMonth): readonly IsoDate[] {
  const count = Number(lastOfMonth(month).slice(8));
  return Array.from({length: count}, (_, index) => `${month}-${`${index + 1}`.padStart(2, '0')}`);
}

/** How a sheet is laid out. */
export interface Sheet {
  readonly firstDay: Weekday;
  /** Days side by side: 7, or 1 where the sheet is a list. */
  readonly columns: 1 | 7;
}

/** A step that leads to a day whatever is free there. */
export type DayStep = Exclude<RovingStep, 'skip-back' | 'skip-forward'>;

/** The day a step leads to (W3C APG, date picker); it may lie outside of what can be booked. */
export function stepDate(from: IsoDate, step: DayStep, sheet: Sheet): IsoDate {
  const weekStart = startOfWeek(from, sheet.firstDay);
  const target: Record<DayStep, () => IsoDate> = {
    previous: () => addDays(from, -1),
    next: () => addDays(from, 1),
    up: () => addDays(from, -sheet.columns),
    down: () => addDays(from, sheet.columns),
    first: () => weekStart,
    last: () => addDays(weekStart, 6),
    'page-back': () => addMonths(from, -1),
    'page-forward': () => addMonths(from, 1),
    'far-back': () => addMonths(from, -12),
    'far-forward': () => addMonths(from, 12),
  };
  return target[step]();
}

/**
 * The nearest day with a free time after `from`, or before it where `by` is -1: among `days`, else
 * the one that the back end knows `beyond` them. Undefined where none is known.
 */
export function nearestFree(
  days: Iterable<Day>,
  from: IsoDate,
  by: 1 | -1,
  beyond?: IsoDate | null,
): IsoDate | undefined {
  const isAhead = (date: IsoDate) => (by > 0 ? date > from : date < from);
  const free = [...days].filter(isBookable).map(({date}) => date);
  const ahead = free.filter(isAhead).sort();
  const nearest = ahead.at(by > 0 ? 0 : -1) ?? beyond;
  return nearest && isAhead(nearest) ? nearest : undefined;
}
