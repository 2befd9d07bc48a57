/** Where the keys lead in a month sheet, and which days stand on it. */
import {
  addDays,
  addMonths,
  clampDate,
  type IsoDate,
  type IsoMonth,
  lastOfMonth,
  startOfWeek,
  type Weekday,
} from '../../core/plain-date.model.js';
import type {RovingStep} from '../../core/roving-step.model.js';

/** The days of a month in order. */
export function daysOfMonth(month: IsoMonth): readonly IsoDate[] {
  const count = Number(lastOfMonth(month).slice(8));
  return Array.from({length: count}, (_, index) => `${month}-${`${index + 1}`.padStart(2, '0')}`);
}

/** How a sheet is laid out and bounded. */
export interface Sheet {
  readonly firstDay: Weekday;
  /** Days side by side: 7, or 1 where the sheet is a list. */
  readonly columns: 1 | 7;
  readonly min?: IsoDate | undefined;
  readonly max?: IsoDate | undefined;
}

/** The day a step leads to, never past the ends of what can be booked (W3C APG, date picker). */
export function stepDate(from: IsoDate, step: RovingStep, sheet: Sheet): IsoDate {
  const weekStart = startOfWeek(from, sheet.firstDay);
  const target: Record<RovingStep, () => IsoDate> = {
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
  return clampDate(target[step](), sheet.min, sheet.max);
}
