import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isBlack} from '../../src/video/brightness.model.js';

const painted = (...pixels: readonly (readonly [number, number, number])[]): number[] =>
  pixels.flatMap(([red, green, blue]) => [red, green, blue, 255]);

describe('a picture in which nothing can be seen', () => {
  it.each([
    ['no picture at all', [], true],
    ['a picture that is not there yet', [0, 0, 0, 0], true],
    ['a lens under its cover', painted([0, 0, 0], [6, 9, 4], [0, 1, 0]), true],
    ['a face by the light of a screen', painted([70, 60, 80], [10, 8, 12], [12, 12, 12]), false],
    ['somebody in blue', painted([0, 0, 255]), false],
    ['daylight', painted([200, 210, 220]), false],
  ])('%s', (_what, rgba, expected) => {
    expect(isBlack(rgba)).toBe(expected);
  });

  it('does not become black by more light', () => {
    const level = fc.integer({min: 0, max: 255});
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level, level), {maxLength: 12}), (pixels) => {
        const brighter = pixels.map(
          ([red, green, blue]) => [red, Math.min(255, green + 20), blue] as const,
        );
        return isBlack(painted(...pixels)) || !isBlack(painted(...brighter));
      }),
    );
  });
});
