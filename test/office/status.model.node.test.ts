import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {OpeningHours, Staffing, WeeklyRow} from '../../src/office/opening-hours.model.js';
import {isWalkIn, statusAt} from '../../src/office/status.model.js';
import {anyHours, anyTime, minuteOf, timeAt, whoIsThere} from './hours-oracle.js';

const WORKDAYS = [1, 2, 3, 4, 5] as const;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7] as const;
const hours = (...week: WeeklyRow[]): OpeningHours => ({
  timeZone: 'Asia/Shanghai',
  week,
  exceptions: [],
});
const counter: OpeningHours = {
  ...hours(
    {days: WORKDAYS, opens: '08:30', closes: '12:00'},
    {days: WORKDAYS, opens: '12:00', closes: '13:30', staffing: 'duty'},
    {days: WORKDAYS, opens: '13:30', closes: '17:30'},
  ),
  exceptions: [
    {from: '2026-10-01', through: '2026-10-07', spans: [], reason: 'National Day'},
    {from: '2026-10-10', through: '2026-10-10', spans: [{opens: '08:30', closes: '17:30'}]},
    {from: '2026-10-03', through: '2026-10-03', spans: [{opens: '09:00', closes: '11:00'}]},
  ],
};

describe('A counter', () => {
  // 26 November 2026 is a Thursday.
  it.each([
    ['before it opens', '2026-11-26T08:29', {next: ['2026-11-26T08:30', 'full']}],
    ['as it opens', '2026-11-26T08:30', {now: 'full', until: 'T12:00', closes: 'T17:30'}],
    ['over lunch', '2026-11-26T12:00', {now: 'duty', until: 'T13:30', closes: 'T17:30'}],
    ['in its last minute', '2026-11-26T17:29', {now: 'full', until: 'T17:30', closes: 'T17:30'}],
    ['as it closes', '2026-11-26T17:30', {next: ['2026-11-27T08:30', 'full']}],
    ['on Friday evening', '2026-11-27T20:00', {next: ['2026-11-30T08:30', 'full']}],
    ['before the long holiday', '2026-09-30T18:00', {next: ['2026-10-03T09:00', 'full']}],
    [
      'after the holiday’s one open morning',
      '2026-10-03T11:00',
      {next: ['2026-10-08T08:30', 'full']},
    ],
    [
      'on the Saturday that is worked',
      '2026-10-10T12:15',
      {now: 'full', until: 'T17:30', closes: 'T17:30'},
    ],
  ])('%s', (_when, now, {now: who, until, closes, next}: Expected) => {
    const today = (clock?: string) => clock && now.slice(0, 10) + clock;
    expect(statusAt(counter, now)).toEqual({
      ...(who && {staffing: who, until: today(until), closes: today(closes)}),
      ...(next && {next: {at: next[0], staffing: next[1]}}),
    });
  });
});

interface Expected {
  now?: string;
  until?: string;
  closes?: string;
  next?: string[];
}

describe('An office', () => {
  it('that is open past midnight still is, on the next day', () => {
    const night = hours({days: [5], opens: '22:00', closes: '02:00'});
    expect(statusAt(night, '2026-11-28T01:59')).toMatchObject({
      staffing: 'full',
      closes: '2026-11-28T02:00',
    });
    expect(statusAt(night, '2026-11-28T02:00').staffing).toBeUndefined();
  });

  it('closes at midnight, not a minute before', () => {
    const late = hours({days: [4], opens: '18:00', closes: '24:00'});
    expect(statusAt(late, '2026-11-26T23:59').closes).toBe('2026-11-27T00:00');
    expect(statusAt(late, '2026-11-27T00:00').staffing).toBeUndefined();
  });

  it('that never closes names no time', () => {
    const always = hours({days: EVERY_DAY, opens: '00:00', closes: '24:00'});
    expect(statusAt(always, '2026-11-26T10:00')).toEqual({staffing: 'full'});
  });

  it('whose hours begin in the hour that a change-over night leaves out is open after it', () => {
    const early = hours({days: [7], opens: '02:30', closes: '06:00'});
    expect(statusAt(early, '2026-03-29T01:59').next?.at).toBe('2026-03-29T02:30');
    expect(statusAt(early, '2026-03-29T03:00').staffing).toBe('full');
  });

  it('that answers by telephone only says when its door opens', () => {
    const phone = hours(
      {days: EVERY_DAY, opens: '07:00', closes: '22:00', staffing: 'phone'},
      {days: [1], opens: '09:00', closes: '12:00'},
    );
    expect(statusAt(phone, '2026-11-26T10:00')).toEqual({
      staffing: 'phone',
      until: '2026-11-26T22:00',
      closes: '2026-11-26T22:00',
      next: {at: '2026-11-30T09:00', staffing: 'full'},
    });
    expect(statusAt(phone, '2026-11-30T10:00')).toMatchObject({staffing: 'full'});
  });

  it('whose door stays shut for weeks says when it opens, also while the telephone is answered', () => {
    const moving = hours(
      {days: EVERY_DAY, opens: '07:00', closes: '22:00', staffing: 'phone'},
      {days: [1], opens: '09:00', closes: '12:00', validFrom: '2027-01-18'},
    );
    const next = {at: '2027-01-18T09:00', staffing: 'full'};
    expect(statusAt(moving, '2026-11-26T10:00')).toMatchObject({staffing: 'phone', next});
    expect(statusAt(moving, '2026-11-26T23:00').next).toEqual(next);
  });

  it('with two exceptions for one day goes by the one written later', () => {
    const day = {from: '2026-11-26', through: '2026-11-26'};
    const twice = {
      ...hours(),
      exceptions: [
        {...day, spans: []},
        {...day, spans: [{opens: '09:00', closes: '11:00'}]},
      ],
    };
    expect(statusAt(twice, '2026-11-26T10:00').staffing).toBe('full');
    const again = {...twice, exceptions: twice.exceptions.toReversed()};
    expect(statusAt(again, '2026-11-26T10:00').staffing).toBeUndefined();
  });

  it('without a door says when somebody can be met', () => {
    const room = hours({days: [6], opens: '09:00', closes: '12:00', staffing: 'appointment'});
    expect(statusAt(room, '2026-11-26T10:00').next).toEqual({
      at: '2026-11-28T09:00',
      staffing: 'appointment',
    });
  });

  it('that rests over the winter says when it opens in spring', () => {
    const summer = hours({
      days: EVERY_DAY,
      opens: '09:00',
      closes: '17:00',
      validFrom: '2027-04-01',
      validThrough: '2027-09-30',
    });
    expect(statusAt(summer, '2026-11-26T10:00').next?.at).toBe('2027-04-01T09:00');
    expect(statusAt(summer, '2027-10-01T10:00')).toEqual({next: undefined});
  });
});

describe('Any hours at any time', () => {
  const wayOf = (who: Staffing | undefined) => (isWalkIn(who) ? 'door' : who);
  /** The first minute after `from` of which something is true; undefined beyond so many days. */
  const firstMinute = (from: number, days: number, isIt: (minute: number) => boolean) => {
    const end = (Math.floor(from / 1_440) + days) * 1_440;
    for (let minute = from; minute < end; minute++) if (isIt(minute)) return timeAt(minute);
    return undefined;
  };

  it('are told as by somebody who looks at each minute', () => {
    fc.assert(
      fc.property(anyHours, anyTime, (given, now) => {
        const minute = minuteOf(now);
        const who = whoIsThere(given, minute);
        const status = statusAt(given, now);
        expect(status.staffing).toBe(who);
        if (!who) return;
        const changed = (other: Staffing | undefined) => other !== who;
        const left = (other: Staffing | undefined) => wayOf(other) !== wayOf(who);
        expect(status.until).toBe(firstMinute(minute, 8, (at) => changed(whoIsThere(given, at))));
        expect(status.closes).toBe(firstMinute(minute, 8, (at) => left(whoIsThere(given, at))));
      }),
      {numRuns: 150},
    );
  });

  it('open next when somebody who waits finds the door open', () => {
    fc.assert(
      fc.property(anyHours, anyTime, (given, now) => {
        const {next, staffing} = statusAt(given, now);
        if (isWalkIn(staffing)) return;
        const minute = minuteOf(now);
        const door = firstMinute(minute, 7, (at) => isWalkIn(whoIsThere(given, at)));
        if (door) expect(next?.at).toBe(door);
      }),
      {numRuns: 150},
    );
  });
});
