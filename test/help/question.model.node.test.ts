import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {nextPoll} from '../../src/help/polling.model.js';
import {
  draftFault,
  isAnswered,
  keysIn,
  ladderOf,
  nextTier,
  withoutKey,
} from '../../src/help/question.model.js';
import {question, reply, tiers} from './sample.js';

const placesOf = (at?: ReturnType<typeof question>) => ladderOf(tiers, at).map(({place}) => place);

describe('the ladder', () => {
  it('is all ahead of who has not asked yet', () => {
    expect(placesOf()).toEqual(['ahead', 'ahead', 'ahead']);
  });

  it('shows where a question is, and where it was', () => {
    expect(placesOf(question({tier: 'duty'}))).toEqual(['passed', 'here', 'ahead']);
  });

  it('keeps the first tier responsible, however far up a question is', () => {
    const rungs = ladderOf(tiers, question({tier: 'bureau'}));
    expect(rungs.filter(({isResponsible}) => isResponsible).map(({tier}) => tier.id)).toEqual([
      'front',
    ]);
  });

  it('leads one tier up at a time, and ends', () => {
    expect(nextTier(tiers, question())?.id).toBe('duty');
    expect(nextTier(tiers, question({tier: 'duty'}))?.id).toBe('bureau');
    expect(nextTier(tiers, question({tier: 'bureau'}))).toBeUndefined();
  });

  it('sends nobody back to its beginning where the tier is gone', () => {
    expect(nextTier(tiers, question({tier: 'closed-down'}))).toBeUndefined();
  });
});

describe('a question', () => {
  it('is answered by the tier that has it, not by the one before', () => {
    expect(isAnswered(question())).toBe(false);
    expect(isAnswered(question({replies: [reply()]}))).toBe(true);
    expect(isAnswered(question({tier: 'duty', replies: [reply()]}))).toBe(false);
  });

  it('needs words, and not too many of them', () => {
    expect(draftFault(' \n')).toBe('empty');
    expect(draftFault('x'.repeat(2001))).toBe('long');
    expect(draftFault(` ${'x'.repeat(2000)} `)).toBeUndefined();
  });
});

describe('the next look at a question', () => {
  const now = Date.parse('2026-11-26T10:00:00+08:00');
  const facts = {now, random: 0};

  it('comes after five minutes, or when the office says', () => {
    expect(nextPoll(question(), facts)).toBe(5 * 60_000);
    const named = question({nextCheckAfter: '2026-11-26T10:30:00+08:00'});
    expect(nextPoll(named, facts)).toBe(30 * 60_000);
  });

  it('never comes once it is answered', () => {
    expect(nextPoll(question({replies: [reply()]}), facts)).toBeUndefined();
  });
});

describe('keys that were kept on the device', () => {
  it('come back as they are', () => {
    const keys = [
      {ref: 'Q-0001', token: 'one'},
      {ref: 'Q-0002', token: 'two', until: 1_800_000_000_000},
    ];
    expect(keysIn(JSON.parse(JSON.stringify(keys)))).toEqual(keys);
    expect(withoutKey(keys, 'Q-0001')).toEqual([keys[1]]);
  });

  it('are keys, whatever else somebody has written there', () => {
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.record({ref: fc.jsonValue(), token: fc.string(), until: fc.jsonValue()}),
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(entry)), (value) => {
        for (const {ref, token, until} of keysIn(value) ?? []) {
          expect([typeof ref, typeof token]).toEqual(['string', 'string']);
          expect(until === undefined || typeof until === 'number').toBe(true);
        }
      }),
    );
  });
});
