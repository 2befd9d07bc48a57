import {describe, expect, it} from 'vitest';
import {brightnessOf} from '../../../src/photo/checks/exposure.model.js';
import {sharpnessOf} from '../../../src/photo/checks/sharpness.model.js';
import {type Colour, cut, FACE, painted, plain, portrait, WHITE} from './painted.js';

const sampleOf = (skin: Colour) => cut(portrait({skin}), FACE.box);

describe('light on a face', () => {
  it('burns out no skin that has a colour of its own, whatever the white of the eyes', () => {
    expect(brightnessOf(sampleOf([240, 205, 180]), FACE)?.burnt).toBe(0);
  });

  it('burns out what has turned white', () => {
    expect(brightnessOf(sampleOf([255, 252, 250]), FACE)?.burnt).toBeGreaterThan(0.9);
  });

  it('is told from the eyes where the skin is dark', () => {
    const dark = brightnessOf(sampleOf([60, 36, 26]), FACE);
    expect(dark?.mean).toBeLessThan(0.3);
    expect(dark?.brightest).toBeGreaterThan(0.9);
  });

  it('cannot be told of nothing', () => {
    expect(brightnessOf(plain(0, 0, WHITE), FACE)).toBeUndefined();
    expect(
      brightnessOf(plain(5, 5, WHITE), {...FACE, box: {...FACE.box, width: 0}}),
    ).toBeUndefined();
  });
});

describe('sharpness', () => {
  it('of an edge is more than of a slope, and of one colour none', () => {
    const edge = painted(160, 160, (x) => (x < 80 ? [0, 0, 0] : WHITE));
    const slope = painted(160, 160, (x) => [x * 1.5, x * 1.5, x * 1.5]);
    expect(sharpnessOf(edge)).toBeGreaterThan(100);
    expect(sharpnessOf(slope)).toBeLessThan(5);
    expect(sharpnessOf(plain(160, 160, WHITE))).toBeCloseTo(0);
  });

  it('of dark hair beside dark skin is not taken for blur', () => {
    const light = sharpnessOf(sampleOf([217, 166, 126]))!;
    const dark = sharpnessOf(sampleOf([60, 40, 30]))!;
    expect(dark).toBeGreaterThan(light / 4);
  });

  it.each([
    [2, 2],
    [160, 1],
    [0, 0],
  ])('cannot be told of %dx%d pixels', (width, height) => {
    expect(sharpnessOf(plain(width, height, WHITE))).toBeUndefined();
  });
});
