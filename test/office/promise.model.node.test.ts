import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isWithoutBreak, promisedTime} from '../../src/office/promise.model.js';
import type {OpeningHours} from '../../src/office/opening-hours.model.js';
import {statusAt} from '../../src/office/status.model.js';

const counter: OpeningHours = {
  timeZone: 'Asia/Shanghai',
  week: [
    {days: [1, 2, 3, 4, 5], opens: '08:30', closes: '12:00'},
    {days: [1, 2, 3, 4, 5], opens: '12:00', closes: '13:30', staffing: 'duty'},
    {days: [1, 2, 3, 4, 5], opens: '13:30', closes: '17:30'},
  ],
  exceptions: [{from: '2026-12-01', through: '2026-12-02', spans: [], reason: 'Moving'}],
};
const pausing: OpeningHours = {...counter, week: counter.week.filter(({staffing}) => !staffing)};
const night: OpeningHours = {
  ...counter,
  week: [{days: [1, 2, 3, 4, 5, 6, 7], opens: '22:00', closes: '06:00'}],
  exceptions: [],
};
const always: OpeningHours = {timeZone: 'Asia/Shanghai', week: [], exceptions: []};
const never: OpeningHours = {...counter, week: [], exceptions: counter.exceptions};

describe('two hours from', () => {
  it.each([
    ['the morning', counter, '2026-11-26T09:00', '2026-11-26T11:00'],
    ['before lunch, with a window on duty', counter, '2026-11-26T11:00', '2026-11-26T13:00'],
    ['before lunch, with nobody there', pausing, '2026-11-26T11:00', '2026-11-26T14:30'],
    ['lunch, with nobody there', pausing, '2026-11-26T12:30', '2026-11-26T15:30'],
    ['shortly before the end of the day', counter, '2026-11-26T17:00', '2026-11-27T10:00'],
    ['just in time', counter, '2026-11-26T15:30', '2026-11-26T17:30'],
    ['the night', counter, '2026-11-26T23:10', '2026-11-27T10:30'],
    ['Friday evening', counter, '2026-11-27T16:30', '2026-11-30T09:30'],
    ['Monday evening, before two closed days', counter, '2026-11-30T17:00', '2026-12-03T10:00'],
    ['before midnight, at a desk of the night', night, '2026-11-26T23:00', '2026-11-27T01:00'],
    ['the end of the night', night, '2026-11-26T05:00', '2026-11-26T23:00'],
    ['any time, where no hours are written down', always, '2026-11-26T23:00', '2026-11-27T01:00'],
    ['a desk where nobody ever is', never, '2026-11-26T09:00', undefined],
  ])('%s', (_when, hours, now, kept) => {
    expect(promisedTime(hours, {amount: 2, unit: 'hour'}, now)).toBe(kept);
  });
});

it('a promise in days is not counted in hours', () => {
  const now = '2026-11-26T09:00';
  expect(promisedTime(counter, {amount: 1, unit: 'working-day'}, now)).toBeUndefined();
  expect(promisedTime(counter, {amount: 1, unit: 'day'}, now)).toBeUndefined();
});

it('its length says it all where nobody leaves meanwhile', () => {
  const half = {amount: 30, unit: 'minute'} as const;
  expect(isWithoutBreak(half, '2026-11-26T09:00', '2026-11-26T09:30')).toBe(true);
  expect(isWithoutBreak(half, '2026-11-26T17:15', '2026-11-27T08:45')).toBe(false);
});

it('somebody is there the minute before it is kept', () => {
  const day = fc.integer({min: 0, max: 40});
  const minute = fc.integer({min: 0, max: 1439});
  fc.assert(
    fc.property(day, minute, fc.integer({min: 1, max: 2000}), (days, at, amount) => {
      const now = new Date(Date.UTC(2026, 10, 1 + days, 0, at)).toISOString().slice(0, 16);
      const kept = promisedTime(pausing, {amount, unit: 'minute'}, now)!;
      const before = new Date(Date.parse(`${kept}Z`) - 60_000).toISOString().slice(0, 16);
      expect(kept > now).toBe(true);
      expect(statusAt(pausing, before).staffing).toBeDefined();
    }),
  );
});
