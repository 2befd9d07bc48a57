import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {louder, loudnessOf, STEPS, stepsOf} from '../../src/video/loudness.model.js';

const tone = (loudest: number): Float32Array =>
  Float32Array.from({length: 2048}, (_, index) => loudest * Math.sin(index / 7));

describe('the bar of a microphone', () => {
  it('is empty where nothing is heard, also where nothing came yet', () => {
    expect(stepsOf(new Float32Array(2048))).toBe(0);
    expect(stepsOf([])).toBe(0);
  });

  it('is full where it cannot be louder', () => {
    expect(stepsOf(tone(1))).toBe(STEPS);
  });

  it('never falls when it becomes louder, and never leaves its bounds', () => {
    const loudness = fc.double({min: 0, max: 1, noNaN: true});
    fc.assert(
      fc.property(loudness, loudness, (one, other) => {
        const [softer, harder] = [Math.min(one, other), Math.max(one, other)];
        expect(stepsOf(tone(softer))).toBeLessThanOrEqual(stepsOf(tone(harder)));
        expect(stepsOf(tone(harder))).toBeLessThanOrEqual(STEPS);
      }),
    );
  });
});

describe('what is heard', () => {
  it.each([
    ['a still room', 0.001, 'silent'],
    ['a whisper from afar', 0.01, 'soft'],
    ['somebody who speaks', 0.1, 'clear'],
  ])('of %s', (_who, loudest, word) => {
    expect(loudnessOf(stepsOf(tone(loudest)))).toBe(word);
  });

  it('keeps the loudest of it', () => {
    expect(louder('clear', 'silent')).toBe('clear');
    expect(louder('silent', 'soft')).toBe('soft');
  });
});
