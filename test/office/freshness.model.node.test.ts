import {describe, expect, it} from 'vitest';
import {isOld, type Shown} from '../../src/office/freshness.model.js';

const MINUTE = 60_000;
const at = (instant: string, slept = 0) => {
  const wall = Date.parse(instant);
  return {wall, steady: wall - Date.parse('2026-11-26T00:00:00Z') - slept * MINUTE};
};
const came = at('2026-11-26T10:00:00+08:00');
const shown: Shown = {
  came,
  asked: came,
  timeZone: 'Asia/Shanghai',
  arrival: {...came, generatedAt: '2026-11-26T10:00:00+08:00'},
};

describe('an office on a page is old', () => {
  it.each([
    ['not at once', '2026-11-26T10:00:30+08:00', 0, false],
    ['not within two hours', '2026-11-26T12:00:00+08:00', 0, false],
    ['after two hours', '2026-11-26T12:00:01+08:00', 0, true],
    ['on some pages later', '2026-11-26T12:20:00+08:00', 0.9, false],
    ['on every page after three hours', '2026-11-26T13:00:01+08:00', 0.999, true],
  ])('%s', (_what, now, spread, old) => {
    expect(isOld(shown, at(now), spread)).toBe(old);
  });

  it('on another day of its own, not at the reader’s midnight, and not on all pages at once', () => {
    const late = at('2026-11-26T23:30:00+08:00');
    const evening: Shown = {
      ...shown,
      came: late,
      asked: late,
      arrival: {...late, generatedAt: '2026-11-26T23:30:00+08:00'},
    };
    expect(isOld(evening, at('2026-11-26T23:59:00+08:00'), 0)).toBe(false);
    expect(isOld(evening, at('2026-11-27T00:00:00+08:00'), 0)).toBe(true);
    expect(isOld(evening, at('2026-11-27T00:10:00+08:00'), 0.5)).toBe(false);
    expect(isOld(evening, at('2026-11-27T00:15:00+08:00'), 0.5)).toBe(true);
  });

  it('also where the device slept, or its clock was set back', () => {
    expect(isOld(shown, at('2026-11-26T14:00:00+08:00', 240), 0)).toBe(true);
    const {steady} = at('2026-11-26T14:00:00+08:00');
    expect(isOld(shown, {wall: came.wall - 3_600_000, steady}, 0)).toBe(true);
  });

  it('but is not asked for every minute where nobody answers', () => {
    const tried = {...shown, asked: at('2026-11-26T16:00:00+08:00')};
    expect(isOld(tried, at('2026-11-26T16:14:00+08:00'), 0)).toBe(false);
    expect(isOld(tried, at('2026-11-26T16:15:00+08:00'), 0)).toBe(true);
  });
});
