import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Slot} from '../../src/appointment/appointment.model.js';
import {isWindow, repeatedTimes, slotGroups} from '../../src/appointment/slot-groups.model.js';
import {localTime} from '../../src/appointment/slots.model.js';

const at = (start: string): Slot => ({
  id: start,
  start,
  siteId: 'anywhere',
  mode: 'video',
  status: 'free',
});

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** A time every so many minutes from eight o’clock on. */
const every = (minutes: number, count: number): Slot[] =>
  Array.from({length: count}, (_, index) =>
    at(`2026-11-26T${clock(480 + Math.floor(index * minutes))}:00+08:00`),
  );

describe('the times of a day', () => {
  it('are morning before noon and afternoon from noon on', () => {
    const slots = ['08:30', '11:59', '12:00', '17:00'].map((time) =>
      at(`2026-11-26T${time}:00+08:00`),
    );
    const groups = slotGroups(slots).map(({part, slots}) => [
      part,
      slots.map((s) => localTime(s.start)),
    ]);
    expect(groups).toEqual([
      ['morning', ['08:30', '11:59']],
      ['afternoon', ['12:00', '17:00']],
    ]);
  });

  it('leave out a half of the day without any', () => {
    const late = slotGroups([at('2026-11-26T17:00:00+08:00')]);
    expect(late.map(({part}) => part)).toEqual(['afternoon']);
    expect(slotGroups([])).toEqual([]);
  });

  it('go by halves up to 18, and by the hour above', () => {
    expect(slotGroups(every(30, 18)).map(({part}) => part)).toEqual(['morning', 'afternoon']);
    const hours = slotGroups(every(30, 19));
    expect(hours.map(({part}) => part)).toEqual(Array(10).fill(undefined));
    expect(hours[0]?.slots.map(({start}) => localTime(start))).toEqual(['08:00', '08:30']);
  });

  it('are never more than sixty in one group', () => {
    const groups = slotGroups(every(0.25, 600));
    expect(Math.max(...groups.map(({slots}) => slots.length))).toBe(60);
  });

  it('are all there once, in their order, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 900}), fc.nat(400), (minutes, count) => {
        const slots = every((minutes % 4) + 0.5, count).slice(0, 400);
        expect(slotGroups(slots).flatMap((group) => group.slots)).toEqual(slots);
      }),
    );
  });
});

describe('times', () => {
  it('that come twice in the night in which clocks go back are named, others are not', () => {
    const night = ['02:00:00+02:00', '02:30:00+02:00', '02:30:00+01:00', '03:00:00+01:00'];
    expect([...repeatedTimes(night.map((time) => at(`2026-10-25T${time}`)))]).toEqual(['02:30']);
    const spring = ['01:30:00+01:00', '03:00:00+02:00'];
    expect([...repeatedTimes(spring.map((time) => at(`2026-03-29T${time}`)))]).toEqual([]);
    expect([...repeatedTimes([])]).toEqual([]);
  });

  it('longer than the visit are a span within which one may come at any time', () => {
    const [short, long] = ['10:30', '12:00'].map((end) => ({
      ...at('2026-11-26T09:00:00+08:00'),
      durationMinutes: 90,
      end: `2026-11-26T${end}:00+08:00`,
    }));
    expect([isWindow(short!), isWindow(long!)]).toEqual([false, true]);
    expect(isWindow(at('2026-11-26T09:00:00+08:00'))).toBe(false);
  });
});

describe('times that arrive anew', () => {
  it('leave the groups alone in which nothing has changed', () => {
    const slots = every(10, 60);
    const before = slotGroups(slots);
    const after = slotGroups(
      slots.map((slot, index) => (index === 8 ? {...slot, status: 'busy' as const} : slot)),
      before,
    );
    expect(after.map((group, index) => group === before[index])).toEqual(
      before.map((_, index) => index !== 1),
    );
    expect(after[1]?.slots[2]?.status).toBe('busy');
  });

  it('are grouped anew where one is gone or another has come', () => {
    const slots = every(30, 20);
    const before = slotGroups(slots);
    expect(slotGroups(slots.slice(1), before)).toEqual(slotGroups(slots.slice(1)));
    const moved = [...slots.slice(0, -1), at('2026-11-26T21:45:00+08:00')];
    expect(slotGroups(moved, before)).toEqual(slotGroups(moved));
    expect(slotGroups([], before)).toEqual([]);
  });
});
