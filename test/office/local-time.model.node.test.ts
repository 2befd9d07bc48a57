import {describe, expect, it} from 'vitest';
import {
  type Arrival,
  instantNow,
  localTimeAt,
  untilNextMinute,
} from '../../src/office/local-time.model.js';

const at = Date.parse;
const HOUR = 3_600_000;
const arrival: Arrival = {
  generatedAt: '2026-11-26T23:59:30+08:00',
  wall: at('2020-01-01T00:00:00Z'),
  steady: 5_000,
};

describe('The time at the office', () => {
  it('is the office’s own, however wrong the device’s clock is', () => {
    const clocks = {wall: arrival.wall + 60_000, steady: arrival.steady + 60_000};
    const now = instantNow(clocks, arrival);
    expect(localTimeAt('Asia/Shanghai', now, arrival)).toBe('2026-11-27T00:00');
  });

  it('is the device’s where the office tells none', () => {
    const wall = at('2026-11-26T02:00:00Z');
    expect(instantNow({wall, steady: 1}, undefined)).toBe(wall);
    expect(instantNow({wall, steady: 1}, {...arrival, generatedAt: 'soon'})).toBe(wall);
  });

  it('goes on when the device’s clock is set back, and over its sleep', () => {
    const passed = (wall: number, steady: number) =>
      instantNow({wall: arrival.wall + wall, steady: arrival.steady + steady}, arrival) -
      at(arrival.generatedAt);
    expect(passed(-3 * HOUR, HOUR)).toBe(HOUR);
    expect(passed(8 * HOUR, HOUR)).toBe(8 * HOUR);
    expect(passed(-HOUR, 0)).toBe(0);
  });

  it.each([
    ['before the clocks go forward', '2026-03-29T00:59:00Z', '2026-03-29T01:59'],
    ['a minute later', '2026-03-29T01:00:00Z', '2026-03-29T03:00'],
    ['before they go back', '2026-10-25T00:59:00Z', '2026-10-25T02:59'],
    ['a minute later, an hour earlier', '2026-10-25T01:00:00Z', '2026-10-25T02:00'],
  ])('on a change-over night, %s', (_when, instant, local) => {
    expect(localTimeAt('Europe/Berlin', at(instant))).toBe(local);
  });

  it('goes by the offset that the office wrote where the browser does not know the zone', () => {
    const instant = at('2026-11-26T02:00:00Z');
    expect(localTimeAt('Linhu/East_Lake', instant, arrival)).toBe('2026-11-26T10:00');
    const written = (generatedAt: string) => localTimeAt('', instant, {...arrival, generatedAt});
    expect(written('2026-11-26T02:00:00Z')).toBe('2026-11-26T02:00');
    expect(written('2026-11-26T02:00:00-03:30')).toBe('2026-11-25T22:30');
  });

  it('is not known where nobody tells the zone', () => {
    expect(localTimeAt('', at('2026-11-26T02:00:00Z'))).toBeUndefined();
    expect(localTimeAt('Linhu/East_Lake', at('2026-11-26T02:00:00Z'))).toBeUndefined();
  });

  it('turns with the minute', () => {
    expect(untilNextMinute(at('2026-11-26T02:00:59.500Z'))).toBe(500);
    expect(untilNextMinute(at('2026-11-26T02:00:00Z'))).toBe(60_000);
  });
});
