/**
 * Calendar days as strings, months as strings, arithmetic on UTC day numbers.
 * Nothing here knows today's date or the device's time zone.
 */

/** A calendar day, `YYYY-MM-DD` (RFC 3339 `full-date`), in the office's own calendar. */
export type IsoDate = string;

/** A calendar month, `YYYY-MM`. */
export type IsoMonth = string;

/** Day of the week as ISO 8601 counts it: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MS_PER_DAY = 86_400_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whole days since 1970-01-01; `NaN` for what is no date. */
export const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;

/** The day that lies `number` whole days after 1970-01-01. */
export const dateOfDayNumber = (number: number): IsoDate =>
  new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

/** Whether a value is an existing day such as `2026-02-28`; `2026-02-30` is none. */
export const isIsoDate = (value: unknown): value is IsoDate =>
  typeof value === 'string' &&
  ISO_DATE.test(value) &&
  !Number.isNaN(dayNumber(value)) &&
  dateOfDayNumber(dayNumber(value)) === value;

/** The day `days` later (earlier where negative). */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  dateOfDayNumber(dayNumber(date) + days);

/** Whole days from `from` to `to`; negative where `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** The month a day lies in. */
export const monthOf = (date: IsoDate): IsoMonth => date.slice(0, 7);

/** The first day of a month. */
export const firstOfMonth = (month: IsoMonth): IsoDate => `${month}-01`;

/** The month `months` later (earlier where negative). */
export function shiftMonth(month: IsoMonth, months: number): IsoMonth {
  const [year = 0, ordinal = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, ordinal - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The last day of a month. */
export const lastOfMonth = (month: IsoMonth): IsoDate =>
  addDays(firstOfMonth(shiftMonth(month, 1)), -1);

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const month = shiftMonth(monthOf(date), months);
  const last = lastOfMonth(month);
  const same = `${month}-${date.slice(8)}`;
  return same < last ? same : last;
}

/** The day of the week. */
export const weekdayOf = (date: IsoDate): Weekday =>
  (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;

/** The day on which the week of `date` begins, where weeks begin on `firstDay`. */
export const startOfWeek = (date: IsoDate, firstDay: Weekday): IsoDate =>
  addDays(date, -((weekdayOf(date) - firstDay + 7) % 7));

/**
 * The days a month sheet shows: whole weeks, 28 to 42 days, beginning on `firstDay`.
 */
export function monthSheet(month: IsoMonth, firstDay: Weekday): IsoDate[] {
  const first = startOfWeek(firstOfMonth(month), firstDay);
  const weeks = Math.floor(daysBetween(first, lastOfMonth(month)) / 7) + 1;
  return Array.from({length: weeks * 7}, (_, index) => addDays(first, index));
}

/** A day moved to the nearer end where it lies outside `[min, max]`; an absent end does not bound. */
export function clampDate(date: IsoDate, min?: IsoDate, max?: IsoDate): IsoDate {
  if (min && date < min) return min;
  if (max && date > max) return max;
  return date;
}
