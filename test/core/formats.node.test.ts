import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {
  firstDayOfWeek,
  formatClock,
  formatDay,
  formatMonth,
  weekdayNames,
  zoneName,
} from '../../src/core/formats.js';

const home = process.env['TZ'];
beforeAll(() => {
  // Nobody in Vancouver sees Vancouver's days or hours.
  process.env['TZ'] = 'America/Vancouver';
});
afterAll(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

/** The spaces that are kept together look like others. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('far away, in Vancouver', () => {
  it('the device is hours behind', () => {
    expect(new Date('2026-11-26T05:30:00Z').getDate()).toBe(25);
  });

  it.each([
    ['en', 'Thursday 26 November'],
    ['en-US', 'Thursday, November 26'],
    ['zh-CN', '11月26日星期四'],
    ['de', 'Donnerstag, 26. November'],
  ])('a day in %s is the office’s day', (language, text) => {
    expect(formatDay(language, '2026-11-26')).toBe(text);
  });

  it.each([
    ['en', '13:30'],
    ['en-US', '1:30 PM'],
    ['zh-CN', '13:30'],
  ])('a clock in %s shows the office’s time', (language, text) => {
    expect(plain(formatClock(language, '2026-11-26T13:30:00+08:00'))).toBe(text);
  });

  it.each([
    ['2026-11-26T00:05:00+08:00', '00:05'],
    ['2026-11-26T23:55:00-11:00', '23:55'],
    ['2026-11-26T09:00:00.000+05:45', '09:00'],
    ['2026-11-26T09:00:00Z', '09:00'],
    // A device in Vancouver has no such hour on that night.
    ['2026-03-08T02:30:00+08:00', '02:30'],
  ])('%s says its time itself', (instant, text) => {
    // Browsers differ in the zero before the hour.
    expect(formatClock('en', instant).padStart(5, '0')).toBe(text);
  });

  it.each([
    ['en', 'November 2026'],
    ['en-US', 'November 2026'],
    ['zh-CN', '2026年11月'],
    ['th', 'พฤศจิกายน 2026'],
  ])('a month in %s is a month of the shared calendar', (language, text) => {
    expect(formatMonth(language, '2026-11')).toBe(text);
  });
});

describe('a week', () => {
  it.each([
    ['en', 1],
    ['en-GB', 1],
    ['en-US', 7],
    ['de', 1],
    ['ar-EG', 6],
  ])('in %s begins on day %d', (language, day) => {
    expect(firstDayOfWeek(language)).toBe(day);
  });

  it('has its names from the first day on', () => {
    expect(weekdayNames('en', 7)).toEqual(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']);
    expect(weekdayNames('zh-CN', 1)[0]).toBe('周一');
  });
});

describe('a zone', () => {
  it('has a name in words', () => {
    expect(zoneName('en', 'Asia/Shanghai')).toBe('China Standard Time');
    expect(zoneName('zh-CN', 'Asia/Shanghai')).toBe('中国标准时间');
  });

  it('that the browser does not know keeps its own name', () => {
    expect(zoneName('en', 'Mars/Olympus')).toBe('Mars/Olympus');
  });
});
