import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Slot, SlotPage} from '../../src/appointment/appointment.model.js';
import {
  dayOf,
  daysByDate,
  isBookable,
  isFree,
  localDate,
  localTime,
  offsetName,
  slotsByDay,
} from '../../src/appointment/slots.model.js';

const at = (start: string, status: Slot['status'] = 'free'): Slot => ({
  id: start,
  start,
  siteId: 'anywhere',
  mode: 'video',
  status,
});
const starts = (slots: readonly Slot[] | undefined) => slots?.map(({start}) => start);

const page = (slots: Slot[], more: Partial<SlotPage> = {}): SlotPage => ({
  slots,
  from: '2026-11-26',
  to: '2026-11-28',
  generatedAt: '2026-11-25T08:00:00+08:00',
  ...more,
});

describe('a local time', () => {
  it('is what the office wrote, in whichever zone the device is', () => {
    expect(localDate('2026-11-26T00:30:00+08:00')).toBe('2026-11-26');
    expect(localTime('2026-11-26T00:30:00+08:00')).toBe('00:30');
    expect(localDate('2026-11-26T23:30:00-11:00')).toBe('2026-11-26');
  });

  it.each([
    ['2026-11-26T13:30:00+08:00', 'UTC+8'],
    ['2026-11-26T13:30:00+05:45', 'UTC+5:45'],
    ['2026-11-26T13:30:00-03:30', 'UTC−3:30'],
    ['2026-11-26T13:30:00-11:00', 'UTC−11'],
    ['2026-11-26T13:30:00+0530', 'UTC+5:30'],
    ['2026-11-26T13:30:00Z', 'UTC'],
    ['2026-11-26T13:30:00+00:00', 'UTC'],
    ['2026-11-26T13:30:00-00:00', 'UTC'],
    ['nonsense', 'UTC'],
  ])('of %s is in %s', (instant, name) => {
    expect(offsetName(instant)).toBe(name);
  });
});

describe('a day’s times', () => {
  it('are in the order of time, also in the night with two half past twos', () => {
    const night = [
      at('2026-10-25T02:30:00+01:00'),
      at('2026-10-25T03:00:00+01:00'),
      at('2026-10-25T02:30:00+02:00'),
      at('2026-10-25T02:00:00+02:00'),
    ];
    const [day] = slotsByDay(night).values();
    expect(starts(day)).toEqual([
      '2026-10-25T02:00:00+02:00',
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:30:00+01:00',
      '2026-10-25T03:00:00+01:00',
    ]);
    expect(day?.map(({start}) => offsetName(start))).toEqual(['UTC+2', 'UTC+2', 'UTC+1', 'UTC+1']);
  });

  it('are all there, each on its own day, in whatever order they came', () => {
    const instants = fc
      .tuple(
        fc.integer({min: 0, max: 4}),
        fc.integer({min: 0, max: 23}),
        fc.constantFrom('+08:00', '-03:30', 'Z'),
      )
      .map(([day, hour, zone]) => `2026-11-2${day}T${String(hour).padStart(2, '0')}:00:00${zone}`);
    fc.assert(
      fc.property(fc.array(instants), (all) => {
        const days = slotsByDay(all.map((start) => at(start)));
        expect([...days.values()].flatMap((slots) => starts(slots) ?? []).sort()).toEqual(
          [...all].sort(),
        );
        for (const [date, slots] of days) {
          const times = slots.map(({start}) => Date.parse(start));
          expect(times).toEqual([...times].sort((a, b) => a - b));
          expect(slots.every(({start}) => start.startsWith(date))).toBe(true);
        }
      }),
    );
  });

  it('can be taken only where they are free', () => {
    const all = (['free', 'held', 'busy', 'unavailable'] as const).map((s) => at('2026', s));
    expect(all.map(isFree)).toEqual([true, false, false, false]);
  });
});

describe('a day', () => {
  const [day, other] = ['2026-11-26', '2026-11-27'];
  const times = (count: number, status: Slot['status'] = 'free') =>
    Array.from({length: count}, (_, hour) => at(`${day}T1${hour}:00:00+08:00`, status));

  it.each([
    [0, 'closed', undefined],
    [1, 'few', 1],
    [3, 'few', 3],
    [4, 'free', 4],
  ])('with %i free times is %s where the office does not say', (count, status, freeCount) => {
    const known = daysByDate(page(times(count))).get(day);
    expect(known).toEqual(freeCount ? {date: day, status, freeCount} : {date: day, status});
  });

  it('with times that are all taken is full', () => {
    expect(daysByDate(page(times(2, 'busy'))).get(day)).toMatchObject({status: 'full'});
  });

  it('is what the office says, whatever its times are', () => {
    const closed = {date: day, status: 'closed', reason: 'Flood'} as const;
    const days = daysByDate(page(times(9), {days: [closed]}));
    expect(days.get(day)).toEqual(closed);
    expect(days.get(other)).toEqual({date: other, status: 'closed'});
  });

  it('outside of what was asked for is not known', () => {
    expect(dayOf(page([]), '2026-12-24')).toEqual({date: '2026-12-24', status: 'unknown'});
    expect(daysByDate(page([])).has('2026-12-24')).toBe(false);
    expect([...daysByDate(page([])).keys()]).toEqual(['2026-11-26', '2026-11-27', '2026-11-28']);
  });

  it('of a page without an end is left out, and nothing hangs', () => {
    expect(daysByDate(page([], {to: 'never'})).size).toBe(0);
    expect(daysByDate(page([], {from: '2026-11-28', to: '2026-11-26'})).size).toBe(0);
  });

  it.each([
    ['free', true],
    ['few', true],
    ['full', false],
    ['closed', false],
    ['unknown', false],
    ['past', false],
  ])('that is %s can be booked: %s', (status, yes) => {
    expect(isBookable({status})).toBe(yes);
    expect(isBookable(undefined)).toBe(false);
  });
});
