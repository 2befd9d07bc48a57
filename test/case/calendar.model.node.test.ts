import ICAL from 'ical.js';
import {convertIcsCalendar} from 'ts-ics';
import {describe, expect, it} from 'vitest';
import {calendarFile, type CalendarEntry} from '../../src/case/calendar.model.js';

const entry: CalendarEntry = {
  uid: 'case-7-page@zerotrip',
  title: 'Send page 2',
  deadline: '2026-11-27',
  now: Date.UTC(2026, 10, 24, 2),
};

const read = (file: string): ICAL.Event =>
  new ICAL.Event(new ICAL.Component(ICAL.parse(file) as []).getFirstSubcomponent('vevent')!);

describe('a deadline in a calendar', () => {
  it('is a day where only the day is known, in any zone', () => {
    const {startDate, endDate, summary, uid} = read(calendarFile(entry));
    expect([String(startDate), String(endDate)]).toEqual(['2026-11-27', '2026-11-28']);
    expect(startDate.isDate).toBe(true);
    expect([summary, uid]).toEqual(['Send page 2', 'case-7-page@zerotrip']);
  });

  it('is an instant where the office names one, whatever offset it was written with', () => {
    const file = calendarFile({...entry, deadline: '2026-11-27T17:00:00+08:00'});
    expect(read(file).startDate.toJSDate().toISOString()).toBe('2026-11-27T09:00:00.000Z');
  });

  it('is read by another reader, too, with its reminder', () => {
    const {events} = convertIcsCalendar(undefined, calendarFile(entry));
    expect(events?.[0]?.summary).toBe('Send page 2');
    expect(events?.[0]?.alarms).toHaveLength(1);
  });

  it('keeps commas, semicolons, backslashes and new lines, and lets nothing break out', () => {
    const text = 'one, two; three \\ four\nEND:VEVENT\r\nfive';
    const file = calendarFile({...entry, title: text, text});
    const event = read(file);
    expect(event.summary).toBe('one, two; three \\ four\nEND:VEVENT\nfive');
    expect(event.description).toBe(event.summary);
    expect(file.match(/^END:VEVENT\r$/gm)).toHaveLength(1);
  });

  it('has no line of more than 75 octets, and cuts no character in two', () => {
    const title = '补交户口簿第二页的照片🧾'.repeat(20);
    const file = calendarFile({...entry, title});
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    expect(read(file).summary).toBe(title);
  });

  it('ends every line with carriage return and line feed', () => {
    const file = calendarFile(entry);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
