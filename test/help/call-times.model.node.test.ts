import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays, weekdayOf} from '../../src/core/plain-date.model.js';
import {daysOf, spanOf, spansAhead, windowOf} from '../../src/help/call-times.model.js';
import type {OpeningHours, WeeklyRow} from '../../src/office/opening-hours.model.js';

const WORKDAYS = [1, 2, 3, 4, 5] as const;
const hours = (week: readonly WeeklyRow[], more: Partial<OpeningHours> = {}): OpeningHours => ({
  timeZone: 'Asia/Shanghai',
  week,
  exceptions: [],
  ...more,
});
const counter = hours([
  {days: WORKDAYS, opens: '08:30', closes: '12:00'},
  {days: WORKDAYS, opens: '12:00', closes: '13:30', staffing: 'duty'},
  {days: WORKDAYS, opens: '13:30', closes: '17:30'},
]);
const hourly = {windowMinutes: 60, horizonDays: 0};
const starts = (...of: Parameters<typeof spansAhead>) =>
  spansAhead(...of).map(({start}) => start.slice(11));

describe('an office calls', () => {
  it('all day in whole windows, over lunch too', () => {
    const found = starts(counter, hourly, '2026-11-26T07:00');
    expect(found).toEqual('08 09 10 11 12 13 14 15 16'.split(' ').map((hour) => `${hour}:30`));
  });

  it('only at times that are still ahead', () => {
    expect(starts(counter, hourly, '2026-11-26T15:29')).toEqual(['15:30', '16:30']);
    expect(starts(counter, hourly, '2026-11-26T15:30')).toEqual(['16:30']);
    expect(starts(counter, hourly, '2026-11-26T17:29')).toEqual([]);
  });

  it('not beyond its horizon, nor on days when it is closed', () => {
    const spring = {from: '2026-11-27', through: '2026-11-27', spans: [], reason: 'Closed'};
    const spans = spansAhead(
      {...counter, exceptions: [spring]},
      {windowMinutes: 60, horizonDays: 5},
      '2026-11-26T17:00',
    );
    expect(daysOf(spans)).toEqual(['2026-11-30', '2026-12-01']);
  });

  it('in no window that would end after everybody has left', () => {
    const morning = hours([{days: WORKDAYS, opens: '09:00', closes: '11:30'}]);
    expect(starts(morning, hourly, '2026-11-26T07:00')).toEqual(['09:00', '10:00']);
    expect(starts(morning, {...hourly, windowMinutes: 180}, '2026-11-26T07:00')).toEqual([]);
  });

  it('at night in windows that end at midnight, by the day on which they are', () => {
    const night = hours([{days: [4], opens: '22:00', closes: '02:00', staffing: 'phone'}]);
    const spans = spansAhead(night, {windowMinutes: 60, horizonDays: 1}, '2026-11-26T12:00');
    expect(spans.map(({end, start}) => `${start.slice(8)} ${end.slice(8)}`)).toEqual([
      '26T22:00 26T23:00',
      '26T23:00 27T00:00',
      '27T00:00 27T01:00',
      '27T01:00 27T02:00',
    ]);
  });

  it('at the same times whenever one looks, day and night', () => {
    const always = hours([{days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00'}]);
    const odd = {windowMinutes: 50, horizonDays: 3};
    const [early, late] = ['2026-11-26T00:00', '2026-11-27T09:00'].map((now) =>
      spansAhead(always, odd, now).filter(({start}) => start > '2026-11-28'),
    );
    expect(late!.slice(0, early!.length)).toEqual(early);
  });
});

describe('whatever an office’s hours are', () => {
  const clock = fc
    .integer({min: 0, max: 95})
    .map((quarter) => new Date(quarter * 900_000).toISOString().slice(11, 16));
  const row = fc.record({
    days: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const),
    opens: clock,
    closes: clock,
    staffing: fc.constantFrom(
      'full' as const,
      'duty' as const,
      'appointment' as const,
      'phone' as const,
    ),
  });
  const terms = fc.record({
    windowMinutes: fc.constantFrom(15, 45, 60, 120),
    horizonDays: fc.integer({min: 0, max: 6}),
  });
  /** Asked minute by minute, as somebody would who stands before the door. */
  const isOpen = (week: readonly WeeklyRow[], date: string, minute: string): boolean =>
    week.some(({closes, days, opens}) => {
      const isPastMidnight = closes <= opens;
      const today = days.includes(weekdayOf(date));
      const before = days.includes(weekdayOf(addDays(date, -1)));
      return isPastMidnight
        ? (today && minute >= opens) || (before && minute < closes)
        : today && minute >= opens && minute < closes;
    });
  const minutesOf = (start: string, end: string): string[] => {
    const [from, to] = [Date.parse(`${start}Z`), Date.parse(`${end}Z`)];
    return Array.from({length: (to - from) / 60_000}, (_, at) =>
      new Date(from + at * 60_000).toISOString().slice(0, 16),
    );
  };

  it('somebody is there in every minute of a window, and no two windows overlap', () => {
    fc.assert(
      fc.property(fc.array(row, {maxLength: 4}), terms, clock, (week, settings, time) => {
        const now = `2026-11-26T${time}`;
        const spans = spansAhead(hours(week), settings, now);
        spans.forEach(({end, start}, at) => {
          expect(start > now).toBe(true);
          expect(start.slice(0, 10) <= addDays('2026-11-26', settings.horizonDays)).toBe(true);
          expect(minutesOf(start, end)).toHaveLength(settings.windowMinutes);
          for (const minute of minutesOf(start, end))
            expect(isOpen(week, minute.slice(0, 10), minute.slice(11))).toBe(true);
          expect(at === 0 || spans[at - 1]!.end <= start).toBe(true);
        });
      }),
      {numRuns: 50},
    );
  });
});

describe('a window travels', () => {
  const span = {start: '2026-11-26T10:30', end: '2026-11-26T11:30'};

  it('with the office’s own offset, and comes back as the same', () => {
    const window = windowOf(span, 'Asia/Shanghai');
    expect(window).toEqual({
      start: '2026-11-26T10:30:00+08:00',
      end: '2026-11-26T11:30:00+08:00',
    });
    expect(spanOf(window!)).toEqual(span);
  });

  it('with the offset that the office wrote, where nobody knows its zone', () => {
    const arrival = {generatedAt: '2026-11-26T10:00:00-03:30', wall: 0, steady: 0};
    expect(windowOf(span, 'Mars/Olympus', arrival)?.start).toBe('2026-11-26T10:30:00-03:30');
    expect(windowOf(span, 'Mars/Olympus')).toBeUndefined();
  });

  it('not at all where its clocks jump over it', () => {
    const night = {start: '2026-03-29T02:30', end: '2026-03-29T03:30'};
    expect(windowOf(night, 'Europe/Berlin')).toBeUndefined();
    expect(windowOf({start: '2026-10-25T01:00', end: '2026-10-25T03:00'}, 'Europe/Berlin')).toEqual(
      {
        start: '2026-10-25T01:00:00+02:00',
        end: '2026-10-25T03:00:00+01:00',
      },
    );
  });
});
