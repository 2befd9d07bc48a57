import {describe, expect, it} from 'vitest';
import {wallOf} from '../../../src/photo/checks/wall.model.js';
import {BLACK_HAIR, type Colour, FACE, painted, plain, portrait} from './painted.js';

const grey = (value: number): Colour => [value, value, value];

describe('the wall', () => {
  it('behind a person is what the person leaves free', () => {
    const wall = wallOf(portrait({wall: [230, 235, 240]}), FACE);
    expect(wall?.colour.l).toBeCloseTo(92.9, 0);
    expect(wall?.spread).toBeLessThan(1);
  });

  it('is no less even for hair that reaches the upper edge', () => {
    const raised = painted(354, 472, (x, y) =>
      Math.abs(x - 177) < 100 && y < 300 ? BLACK_HAIR : grey(250),
    );
    expect(wallOf(raised, FACE)?.spread).toBeLessThan(1);
    expect(wallOf(raised)?.spread).toBeLessThan(1);
  });

  it('is seen in the corners where the head fills the picture', () => {
    const face = {
      ...FACE,
      leftEye: {x: 97, y: 200},
      rightEye: {x: 257, y: 200},
      chin: {x: 177, y: 450},
    };
    const full = painted(354, 472, (x, y) =>
      ((x - 177) / 185) ** 2 + ((y - 250) / 245) ** 2 < 1 ? BLACK_HAIR : grey(250),
    );
    expect(wallOf(full, face)?.colour.l).toBeGreaterThan(95);
  });

  it('that light runs across is uneven, and the sides say which way', () => {
    const wall = wallOf(portrait({wall: (x) => grey(Math.round(255 - x / 2.5))}), FACE);
    expect(wall?.spread).toBeGreaterThan(12);
    expect(wall?.left.l).toBeGreaterThan((wall?.right.l ?? 100) + 8);
  });

  it('with a pattern is uneven', () => {
    const chequered = portrait({wall: (x, y) => grey((x >> 3) % 2 === (y >> 3) % 2 ? 250 : 160)});
    expect(wallOf(chequered, FACE)?.spread).toBeGreaterThan(12);
  });

  it('is not known in a picture that is transparent, or has no pixels', () => {
    expect(wallOf(plain(40, 60, [255, 255, 255, 0]))).toBeUndefined();
    expect(wallOf(plain(0, 0, grey(0)))).toBeUndefined();
  });
});
