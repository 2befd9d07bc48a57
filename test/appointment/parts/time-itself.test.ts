/** What people complain about in the times of others; this browser's own zone is Vancouver's. */
import {describe, expect, it} from 'vitest';
import english, {type AppointmentTexts} from '../../../src/appointment/appointment.messages.js';
import type {MeetingMode, Site, Slot} from '../../../src/appointment/appointment.model.js';
import {ownTime} from '../../../src/appointment/parts/own-time.js';
import {zonedTime} from '../../../src/appointment/parts/slot-words.js';
import {localize} from '../../../src/core/localization.js';

const texts = localize<AppointmentTexts>('en', [english]);

const at = (start: string, mode: MeetingMode = 'video'): Slot => ({
  id: start,
  start,
  siteId: 'site',
  mode,
  status: 'free',
});

const site = (timeZone: string, timeZoneLabel?: string): Site => ({
  id: 'site',
  name: 'Office',
  kind: 'counter',
  timeZone,
  timeZoneLabel,
});

describe('complaint 4: an hour off after the clocks change', () => {
  it.each([
    ['2026-03-29T01:30:00+01:00', 'Sunday 29 March, 1:30', 'UTC+1'],
    ['2026-03-29T03:30:00+02:00', 'Sunday 29 March, 3:30', 'UTC+2'],
    ['2026-10-25T02:30:00+02:00', 'Sunday 25 October, 2:30', 'UTC+2'],
    ['2026-10-25T02:30:00+01:00', 'Sunday 25 October, 2:30', 'UTC+1'],
  ])('%s is what the office wrote', (start, time, offset) => {
    expect(zonedTime(texts, at(start), site('Europe/Berlin', 'German time'))).toBe(
      `${time} · German time (${offset})`,
    );
  });
});

describe('complaint 5: a device whose time-zone data is stale', () => {
  it('shows the hour of the office, whose province gave up changing its clocks in November 2026', () => {
    const meeting = at('2026-11-20T10:00:00-07:00');
    const stale = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Etc/GMT+8',
      hour: '2-digit',
      minute: '2-digit',
    });
    expect(stale.format(Date.parse(meeting.start))).toBe('09:00');
    expect(zonedTime(texts, meeting, site('Etc/GMT+8', 'Pacific time'))).toBe(
      'Friday 20 November, 10:00 · Pacific time (UTC−7)',
    );
  });
});

describe('complaint 6: another zone changes the day without a word', () => {
  it('the site’s day stays, and the day that the citizen’s own clock will show is said beside it', () => {
    const meeting = at('2026-07-02T13:30:00+08:00');
    expect(zonedTime(texts, meeting, site('Asia/Shanghai', 'Beijing time'))).toContain(
      'Thursday 2 July, 13:30',
    );
    expect(ownTime(texts, meeting)).toBe('Your clock will show Wednesday 1 July, 22:30');
  });

  it('nothing is said to whom the clock shows the same, or who has to be there', () => {
    expect(ownTime(texts, at('2026-07-02T13:30:00-07:00'))).toBeUndefined();
    expect(ownTime(texts, at('2026-07-02T13:30:00+08:00', 'in-person'))).toBeUndefined();
    expect(ownTime(texts, at('nonsense'))).toBeUndefined();
  });
});

describe('complaint 7: a time without its zone', () => {
  it('stands with the zone in one breath, named by the site or by the browser', () => {
    const meeting = at('2026-07-02T13:30:00+08:00');
    expect(zonedTime(texts, meeting, site('Asia/Shanghai', 'Beijing time'))).toContain(
      '13:30 · Beijing time (UTC+8)',
    );
    expect(zonedTime(texts, meeting, site('Asia/Shanghai'))).toContain(
      'China Standard Time (UTC+8)',
    );
  });
});
