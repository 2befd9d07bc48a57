import {describe, expect, it} from 'vitest';
import {stepOfKey} from '../../src/core/roving-step.model.js';

const bare = {shiftKey: false, ctrlKey: false, altKey: false, metaKey: false};

describe('a key', () => {
  it.each([
    ['ArrowUp', 'up', 'up'],
    ['ArrowDown', 'down', 'down'],
    ['ArrowLeft', 'previous', 'next'],
    ['ArrowRight', 'next', 'previous'],
    ['Home', 'first', 'first'],
    ['End', 'last', 'last'],
    ['PageUp', 'page-back', 'page-back'],
    ['PageDown', 'page-forward', 'page-forward'],
  ])('%s leads to %s, and to %s where one reads from the right', (key, step, mirrored) => {
    expect(stepOfKey({...bare, key}, false)).toBe(step);
    expect(stepOfKey({...bare, key}, true)).toBe(mirrored);
  });

  it.each([
    ['PageUp', 'far-back'],
    ['PageDown', 'far-forward'],
    ['ArrowLeft', 'skip-back'],
    ['ArrowRight', 'skip-forward'],
    ['Home', undefined],
  ])('%s with Shift leads to %s', (key, step) => {
    expect(stepOfKey({...bare, key, shiftKey: true}, false)).toBe(step);
  });

  it('with Shift is mirrored, too, where one reads from the right', () => {
    expect(stepOfKey({...bare, key: 'ArrowLeft', shiftKey: true}, true)).toBe('skip-forward');
    expect(stepOfKey({...bare, key: 'ArrowRight', shiftKey: true}, true)).toBe('skip-back');
  });

  it.each(['Tab', 'Enter', ' ', 'a', 'Escape', 'constructor', '__proto__'])(
    '%j leads nowhere',
    (key) => expect(stepOfKey({...bare, key}, false)).toBeUndefined(),
  );

  it.each(['ctrlKey', 'altKey', 'metaKey'])('with %s belongs to the browser', (modifier) => {
    for (const key of ['ArrowLeft', 'PageDown', 'Home']) {
      expect(stepOfKey({...bare, key, [modifier]: true}, false)).toBeUndefined();
    }
  });
});
