import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {pauseBeforeNext} from '../../src/core/polling.model.js';

const NOW = Date.parse('2026-11-25T08:00:00Z');
const MINUTE = 60_000;
const USUAL = 30 * MINUTE;
const inMinutes = (count: number) => new Date(NOW + count * MINUTE).toISOString();
const pause = (facts: Partial<Parameters<typeof pauseBeforeNext>[1]> = {}) =>
  pauseBeforeNext(USUAL, {now: NOW, random: 0, ...facts}) / MINUTE;

describe('the next look', () => {
  it('comes when the answer says that it is worth it', () => {
    expect(pause({nextCheckAfter: inMinutes(50)})).toBe(50);
  });

  it('comes after the usual time where the answer does not say, or names one that is past', () => {
    expect(pause()).toBe(30);
    expect(pause({nextCheckAfter: inMinutes(-1)})).toBe(30);
    expect(pause({nextCheckAfter: 'soon'})).toBe(30);
  });

  it('comes within a day, whatever an answer or a wrong clock says', () => {
    expect(pause({nextCheckAfter: inMinutes(60 * 24 * 400)})).toBe(60 * 24);
  });

  it('after a failure comes soon, then ever later, but never too early for the carrier', () => {
    expect([1, 2, 3, 6, 7, 60].map((failures) => pause({failures}))).toEqual([1, 2, 4, 32, 60, 60]);
    expect(pause({failures: 1, nextCheckAfter: inMinutes(20)})).toBe(20);
  });

  it('never comes before a refusal allows it, nor before the answer does', () => {
    fc.assert(
      fc.property(
        fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}),
        fc.nat(200_000),
        fc.integer({min: -100, max: 1400}),
        fc.nat(20),
        (random, retryAfterSeconds, minutes, failures) => {
          const nextCheckAfter = inMinutes(minutes);
          const found = pauseBeforeNext(USUAL, {
            now: NOW,
            random,
            retryAfterSeconds,
            failures,
            nextCheckAfter,
          });
          expect(found).toBeGreaterThanOrEqual(retryAfterSeconds * 1000);
          expect(found).toBeGreaterThanOrEqual(minutes * MINUTE);
        },
      ),
    );
  });

  it('of many pages that looked together is spread evenly', () => {
    const pages = 1000;
    const minutes = Array.from({length: pages}, (_, page) =>
      Math.floor(pause({random: page / pages, nextCheckAfter: inMinutes(20)})),
    );
    const perMinute = minutes.reduce<Record<number, number>>(
      (sums, minute) => ({...sums, [minute]: (sums[minute] ?? 0) + 1}),
      {},
    );
    const spread = Array.from({length: 10}, (_, minute) => [String(20 + minute), 100]);
    expect(Object.entries(perMinute)).toEqual(spread);
  });
});
