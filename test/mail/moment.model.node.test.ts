import {describe, expect, it} from 'vitest';
import {daysAway, dayOf, instantOf, isElsewhere, momentOf} from '../../src/mail/moment.model.js';

const minute = {precision: 'minute'} as const;
const day = {precision: 'day'} as const;

describe('an event’s time is read', () => {
  it('as the clock on the wall showed it, wherever the reader is', () => {
    expect(momentOf({at: '2026-11-25T00:30:00+08:00', ...minute})).toEqual({
      date: '2026-11-25',
      clock: '00:30',
      datetime: '2026-11-25T00:30:00+08:00',
      zone: 'UTC+08:00',
    });
  });

  it('without a zone where nobody knows it', () => {
    expect(momentOf({local: '2026-11-25T23:30', ...minute})).toEqual({
      date: '2026-11-25',
      clock: '23:30',
      datetime: '2026-11-25T23:30',
      zone: undefined,
    });
  });

  it('as a day where only the day is known, though an instant was sent', () => {
    const moment = {date: '2026-11-25', datetime: '2026-11-25'};
    expect(momentOf({local: '2026-11-25', ...day})).toEqual(moment);
    expect(momentOf({at: '2026-11-25T00:00:00Z', ...day})).toEqual(moment);
    expect(momentOf({local: '2026-11-25', ...minute})).toEqual(moment);
  });

  it.each([
    ['nothing', undefined],
    ['no day', '2026-02-30T10:00'],
    ['words', 'yesterday'],
  ])('not at all from %s', (_what, local) => {
    expect(momentOf({local, ...minute})).toBeUndefined();
    expect(instantOf({local, ...minute})).toBe(-Infinity);
  });
});

describe('the zone is named', () => {
  const shanghai = {at: '2026-11-25T10:00:00+08:00', ...minute};

  it('only where the reader’s clock shows something else', () => {
    expect(isElsewhere(shanghai, 'Asia/Shanghai')).toBe(false);
    expect(isElsewhere(shanghai, 'Asia/Singapore')).toBe(false);
    expect(isElsewhere(shanghai, 'America/Vancouver')).toBe(true);
    expect(isElsewhere({at: '2026-11-25T10:00:41Z', ...minute}, 'Asia/Kolkata')).toBe(true);
  });

  it('by its own name where the event has it', () => {
    const local = {local: '2026-11-25T10:00', zone: 'Asia/Almaty', ...minute};
    expect(isElsewhere(local, 'Asia/Shanghai')).toBe(true);
    expect(momentOf(local)?.zone).toBe('Asia/Almaty');
  });

  it('neither for a day nor where nobody knows it', () => {
    expect(isElsewhere({at: '2026-11-25T00:00:00Z', ...day}, 'Asia/Shanghai')).toBe(false);
    expect(isElsewhere({local: '2026-11-25T10:00', ...minute}, 'Asia/Shanghai')).toBe(false);
    expect(isElsewhere(shanghai, 'Moon/Tranquility')).toBe(false);
  });
});

describe('today and yesterday', () => {
  it('count whole days, by the calendar', () => {
    expect(daysAway('2026-11-25', '2026-11-25')).toBe(0);
    expect(daysAway('2026-11-24', '2026-11-25')).toBe(-1);
    expect(daysAway('2026-12-01', '2026-11-30')).toBe(1);
  });

  it('end with the week', () => {
    expect(daysAway('2026-12-02', '2026-11-25')).toBe(7);
    expect(daysAway('2026-12-03', '2026-11-25')).toBeUndefined();
    expect(daysAway('2026-11-17', '2026-11-25')).toBeUndefined();
  });

  it('are told of a deadline by the day that stands in it', () => {
    expect(dayOf('2026-11-30T23:59:59+08:00')).toBe('2026-11-30');
    expect(dayOf('soon')).toBeUndefined();
    expect(dayOf(undefined)).toBeUndefined();
  });
});
