import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  daysOfMonth,
  type DayStep,
  nearestFree,
  type Sheet,
  stepDate,
} from '../../../src/appointment/parts/month-calendar.model.js';
import {addDays, monthOf, type Weekday} from '../../../src/core/plain-date.model.js';

const sheet: Sheet = {firstDay: 1, columns: 7};

describe('a month', () => {
  it.each([
    ['2026-02', 28],
    ['2028-02', 29],
    ['2026-11', 30],
    ['2026-12', 31],
  ])('%s has %i days, each once and in order', (month, count) => {
    const days = daysOfMonth(month);
    expect(days).toHaveLength(count);
    expect(days[0]).toBe(`${month}-01`);
    for (const [index, day] of days.entries()) {
      expect(monthOf(day)).toBe(month);
      if (index) expect(day).toBe(addDays(days[index - 1]!, 1));
    }
  });
});

describe('from Thursday 26 November', () => {
  it.each<[DayStep, string]>([
    ['previous', '2026-11-25'],
    ['next', '2026-11-27'],
    ['up', '2026-11-19'],
    ['down', '2026-12-03'],
    ['first', '2026-11-23'],
    ['last', '2026-11-29'],
    ['page-back', '2026-10-26'],
    ['page-forward', '2026-12-26'],
    ['far-back', '2025-11-26'],
    ['far-forward', '2027-11-26'],
  ])('%s leads to %s', (step, date) => {
    expect(stepDate('2026-11-26', step, sheet)).toBe(date);
  });

  it('the week begins on Sunday where it does', () => {
    expect(stepDate('2026-11-26', 'first', {...sheet, firstDay: 7})).toBe('2026-11-22');
    expect(stepDate('2026-11-26', 'last', {...sheet, firstDay: 7})).toBe('2026-11-28');
  });

  it('up and down go day by day where the sheet is a list', () => {
    expect(stepDate('2026-11-26', 'up', {...sheet, columns: 1})).toBe('2026-11-25');
    expect(stepDate('2026-11-26', 'down', {...sheet, columns: 1})).toBe('2026-11-27');
  });
});

it('a month later is the last day where the other month is shorter', () => {
  expect(stepDate('2027-01-31', 'page-forward', sheet)).toBe('2027-02-28');
  expect(stepDate('2028-02-29', 'far-forward', sheet)).toBe('2029-02-28');
});

it('there and back again, one is where one was', () => {
  const there = fc.constantFrom<[DayStep, DayStep]>(['next', 'previous'], ['down', 'up']);
  const day = fc.integer({min: 0, max: 40_000}).map((days) => addDays('1970-01-01', days));
  const sheets = fc.record({
    firstDay: fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7),
    columns: fc.constantFrom<1 | 7>(1, 7),
  });
  fc.assert(
    fc.property(day, there, sheets, (date, [go, back], layout) => {
      expect(stepDate(stepDate(date, go, layout), back, layout)).toBe(date);
    }),
  );
});

describe('the nearest free day', () => {
  const days = [
    {date: '2026-11-24', status: 'free'},
    {date: '2026-11-26', status: 'full'},
    {date: '2026-11-27', status: 'closed'},
    {date: '2026-11-30', status: 'few'},
  ] as const;

  it('passes over full and closed days', () => {
    expect(nearestFree(days, '2026-11-25', 1)).toBe('2026-11-30');
    expect(nearestFree(days, '2026-11-25', -1)).toBe('2026-11-24');
  });

  it('is the one beyond what is known of the days, where these have none', () => {
    expect(nearestFree(days, '2026-11-30', 1, '2027-01-07')).toBe('2027-01-07');
    expect(nearestFree(days, '2026-11-24', -1, '2026-10-30')).toBe('2026-10-30');
    expect(nearestFree(days, '2026-11-30', 1)).toBeUndefined();
    expect(nearestFree(days, '2026-11-30', 1, null)).toBeUndefined();
  });

  it('never lies the other way', () => {
    expect(nearestFree([], '2027-02-01', 1, '2027-01-07')).toBeUndefined();
  });
});
