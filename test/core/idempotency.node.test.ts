import {describe, expect, it} from 'vitest';
import {ActKey} from '../../src/core/idempotency.js';

const wish = {holdId: 'h1', contact: {name: '王秀英'}};

describe('the key of an act', () => {
  it('stays the same while the same is asked for', () => {
    const key = new ActKey();
    expect(key.keyFor(wish)).toBe(key.keyFor(structuredClone(wish)));
  });

  it('differs where something else is asked for, and comes back with the first wish', () => {
    const key = new ActKey();
    const first = key.keyFor(wish);
    expect(key.keyFor({...wish, holdId: 'h2'})).not.toBe(first);
    expect(key.keyFor(wish)).toBe(first);
  });

  it('differs once a new act begins', () => {
    const key = new ActKey();
    const first = key.keyFor(wish);
    key.renew();
    expect(key.keyFor(wish)).not.toBe(first);
  });

  it('is 128 random bits in hex', () => {
    const keys = Array.from({length: 200}, () => new ActKey().keyFor(wish));
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(keys).size).toBe(200);
  });
});
