import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  type Meeting,
  meetingOf,
  minutesLate,
  remainingUntil,
  roomState,
} from '../../src/video/meeting.model.js';

const meeting: Meeting = {
  start: '2026-11-27T13:30:00+08:00',
  joinFrom: '2026-11-27T13:20:00+08:00',
  joinUntil: '2026-11-27T14:00:00+08:00',
};
const at = (clock: string): number => Date.parse(`2026-11-27T${clock}+08:00`);

describe('the room', () => {
  it.each([
    ['13:19:59', 'early'],
    ['13:20:00', 'open'],
    ['13:59:59', 'open'],
    ['14:00:00', 'over'],
  ])('is at %s %s', (clock, state) => {
    expect(roomState(meeting, at(clock))).toBe(state);
  });

  it('is the same whatever zone the instants are written in', () => {
    const utc = {joinFrom: '2026-11-27T05:20:00Z', joinUntil: '2026-11-27T06:00:00Z'};
    fc.assert(
      fc.property(fc.integer({min: at('12:00:00'), max: at('16:00:00')}), (now) => {
        expect(roomState(utc, now)).toBe(roomState(meeting, now));
      }),
    );
  });
});

describe('what is still to go', () => {
  it.each([
    ['13:19:01', {days: 0, hours: 0, minutes: 1}],
    ['13:19:00', {days: 0, hours: 0, minutes: 1}],
    ['13:18:59', {days: 0, hours: 0, minutes: 2}],
    ['10:00:00', {days: 0, hours: 3, minutes: 20}],
    ['13:20:00', {days: 0, hours: 0, minutes: 0}],
    ['18:00:00', {days: 0, hours: 0, minutes: 0}],
  ])('at %s is %o', (clock, rest) => {
    expect(remainingUntil(meeting.joinFrom, at(clock))).toEqual(rest);
  });

  it('leaves the minutes out where there are days', () => {
    const twoDaysBefore = at('10:05:00') - 2 * 86_400_000;
    expect(remainingUntil(meeting.joinFrom, twoDaysBefore)).toEqual({
      days: 2,
      hours: 3,
      minutes: 0,
    });
  });

  it('is never more than a minute longer than it is, and never shorter, within a day', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 86_399_000 - 60_000}), (before) => {
        const {hours, minutes} = remainingUntil(meeting.joinFrom, at('13:20:00') - before);
        const told = (hours * 60 + minutes) * 60_000;
        expect(told - before).toBeGreaterThanOrEqual(0);
        expect(told - before).toBeLessThan(60_000);
      }),
    );
  });
});

describe('who is late', () => {
  it.each([
    ['13:25:00', 0],
    ['13:30:59', 0],
    ['13:31:00', 1],
    ['13:42:30', 12],
  ])('at %s by %i minutes', (clock, minutes) => {
    expect(minutesLate(meeting, at(clock))).toBe(minutes);
  });
});

describe('the meeting of a booking', () => {
  const slot = {start: meeting.start, end: '2026-11-27T13:45:00+08:00'};
  const {joinFrom, joinUntil} = meeting;

  it('has its number, its time and its room', () => {
    const joinUrl = 'https://video.linhu.example/room/1';
    expect(meetingOf({reference: 'K7-042', slot, video: {joinFrom, joinUntil, joinUrl}})).toEqual({
      ref: 'K7-042',
      ...slot,
      joinFrom,
      joinUntil,
      joinUrl,
    });
  });

  it('is none where it was cancelled, whatever link is left', () => {
    const booked = {reference: 'K7-042', slot, video: {joinFrom, joinUntil}};
    expect(meetingOf({...booked, status: 'confirmed'})).toBeDefined();
    expect(meetingOf({...booked, status: 'cancelled'})).toBeUndefined();
  });

  it('is none where it is not by video', () => {
    expect(meetingOf({reference: 'K7-042', slot})).toBeUndefined();
  });
});
