import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  daysOfMonth,
  type Sheet,
  stepDate,
} from '../../../src/appointment/parts/month-calendar.model.js';
import {addDays, monthOf, type Weekday} from '../../../src/core/plain-date.model.js';
import type {RovingStep} from '../../../src/core/roving-step.model.js';

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
  it.each<[RovingStep, string]>([
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

  it('nothing leads past the ends of what can be booked', () => {
    const bounded = {...sheet, min: '2026-11-25', max: '2027-01-24'};
    expect(stepDate('2026-11-26', 'up', bounded)).toBe('2026-11-25');
    expect(stepDate('2026-11-26', 'far-forward', bounded)).toBe('2027-01-24');
  });
});

it('a month later is the last day where the other month is shorter', () => {
  expect(stepDate('2027-01-31', 'page-forward', sheet)).toBe('2027-02-28');
  expect(stepDate('2028-02-29', 'far-forward', sheet)).toBe('2029-02-28');
});

it('however one steps, one stays within what can be booked', () => {
  const steps = fc.constantFrom<RovingStep>(
    ...(['previous', 'next', 'up', 'down', 'first', 'last'] as const),
    ...(['page-back', 'page-forward', 'far-back', 'far-forward'] as const),
  );
  const walks = fc.record({
    min: fc.integer({min: 0, max: 40_000}).map((day) => addDays('1970-01-01', day)),
    length: fc.integer({min: 0, max: 800}),
    start: fc.nat(),
    steps: fc.array(steps, {maxLength: 30}),
    firstDay: fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7),
    columns: fc.constantFrom<1 | 7>(1, 7),
  });
  fc.assert(
    fc.property(walks, ({min, length, start, steps, firstDay, columns}) => {
      const max = addDays(min, length);
      let date = addDays(min, start % (length + 1));
      for (const step of steps) {
        date = stepDate(date, step, {firstDay, columns, min, max});
        expect(date >= min && date <= max).toBe(true);
      }
    }),
  );
});
