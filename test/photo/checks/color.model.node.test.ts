import {describe, expect, it} from 'vitest';
import {chroma, deltaE, labOf, labOfHex, WHITE} from '../../../src/photo/checks/color.model.js';

describe('a colour', () => {
  // Figures as published for sRGB under D65.
  it.each<[string, number, number, number]>([
    ['#ffffff', 100, 0, 0],
    ['#000000', 0, 0, 0],
    ['#ff0000', 53.24, 80.09, 67.2],
    ['#00ff00', 87.73, -86.18, 83.18],
    ['#0000ff', 32.3, 79.19, -107.86],
    ['#808080', 53.59, 0, 0],
    ['#d2d2d2', 84.21, 0, 0],
  ])('%s is L* %d, a* %d, b* %d', (hex, l, a, b) => {
    const lab = labOfHex(hex);
    expect(lab?.l).toBeCloseTo(l, 1);
    expect(lab?.a).toBeCloseTo(a, 1);
    expect(lab?.b).toBeCloseTo(b, 1);
  });

  it.each(['', '#fff', 'white', '#gggggg', '#ffffff00'])('is not named by %j', (hex) => {
    expect(labOfHex(hex)).toBeUndefined();
  });

  it('is as far from another as that is from it, and not at all from itself', () => {
    const [one, other] = [labOf(29, 36, 56), labOf(242, 242, 242)];
    expect(deltaE(one, other)).toBe(deltaE(other, one));
    expect(deltaE(one, one)).toBe(0);
  });

  it('has no tint where it is grey, and none from a wall of its own hue', () => {
    expect(chroma(labOf(128, 128, 128))).toBeCloseTo(0, 1);
    const blue = labOf(166, 202, 240);
    expect(chroma(blue, WHITE)).toBeGreaterThan(15);
    expect(chroma(blue, blue)).toBe(0);
  });
});
