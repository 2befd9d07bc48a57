import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {
  addDays,
  addMonths,
  clampDate,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  firstOfMonth,
  isIsoDate,
  lastOfMonth,
  monthOf,
  monthSheet,
  shiftMonth,
  startOfWeek,
  weekdayOf,
} from '../../src/core/plain-date.model.js';
import type {Weekday} from '../../src/core/plain-date.model.js';

const days = fc.integer({min: -25_000, max: 60_000}).map(dateOfDayNumber);
const months = days.map(monthOf);
const firstDays = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);
const steps = fc.integer({min: -600, max: 600});

// Clocks change there, and since November 2026 they no longer do: devices disagree.
const zones = ['America/Vancouver', 'Asia/Shanghai', 'Pacific/Apia', 'Africa/Casablanca'];

describe.each(zones)('on a device in %s', (zone) => {
  const before = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = zone;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('a day comes back from its number', () => {
    fc.assert(
      fc.property(days, (date) => {
        expect(isIsoDate(date)).toBe(true);
        expect(dateOfDayNumber(dayNumber(date))).toBe(date);
      }),
    );
  });

  it('days later and the same days earlier is the same day', () => {
    fc.assert(
      fc.property(days, steps, (date, step) => {
        expect(addDays(addDays(date, step), -step)).toBe(date);
        expect(daysBetween(date, addDays(date, step))).toBe(step);
      }),
    );
  });

  it('the next day has the next weekday, also when the clocks change in between', () => {
    fc.assert(
      fc.property(days, (date) => {
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
      }),
    );
  });

  it('a month sheet is whole weeks in order, from the first day of the week, with all of the month', () => {
    fc.assert(
      fc.property(months, firstDays, (month, firstDay) => {
        const sheet = monthSheet(month, firstDay);
        expect(sheet.length % 7).toBe(0);
        expect(weekdayOf(sheet[0]!)).toBe(firstDay);
        sheet.forEach((date, index) => expect(date).toBe(addDays(sheet[0]!, index)));
        const length = daysBetween(firstOfMonth(month), lastOfMonth(month)) + 1;
        expect(sheet.filter((date) => monthOf(date) === month)).toHaveLength(length);
        expect(sheet.length).toBeLessThan(length + 13);
      }),
    );
  });

  it('months later is in that month and never on a later day of it', () => {
    fc.assert(
      fc.property(days, steps, (date, step) => {
        const later = addMonths(date, step);
        expect(isIsoDate(later)).toBe(true);
        expect(monthOf(later)).toBe(shiftMonth(monthOf(date), step));
        expect(later.slice(8) <= date.slice(8)).toBe(true);
        const isClamped = later.slice(8) !== date.slice(8);
        if (isClamped) expect(later).toBe(lastOfMonth(monthOf(later)));
      }),
    );
  });

  it('a week begins at most six days before any of its days', () => {
    fc.assert(
      fc.property(days, firstDays, (date, firstDay) => {
        const start = startOfWeek(date, firstDay);
        expect(weekdayOf(start)).toBe(firstDay);
        expect(daysBetween(start, date)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(start, date)).toBeLessThan(7);
      }),
    );
  });

  it('a bounded day lies within the bounds, or where it was', () => {
    fc.assert(
      fc.property(days, days, days, (date, one, other) => {
        const [min, max] = one < other ? [one, other] : [other, one];
        const bounded = clampDate(date, min, max);
        expect(bounded >= min && bounded <= max).toBe(true);
        if (date >= min && date <= max) expect(bounded).toBe(date);
        expect(clampDate(date)).toBe(date);
      }),
    );
  });
});

describe('days as an office knows them', () => {
  it.each([
    ['2026-11-25', 3],
    ['2026-11-29', 7],
    ['2024-02-29', 4],
    ['1970-01-01', 4],
  ])('%s is weekday %i', (date, weekday) => expect(weekdayOf(date)).toBe(weekday));

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s', (date, step, later) => expect(addMonths(date, step)).toBe(later));

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '20260101', '', null, 20260101, '2026-00-10'])(
    '%j is no day',
    (value) => expect(isIsoDate(value)).toBe(false),
  );

  it('no text and no number is mistaken for a day', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const isDay = isIsoDate(value);
        if (isDay) expect(dateOfDayNumber(dayNumber(value))).toBe(value);
      }),
    );
  });
});
