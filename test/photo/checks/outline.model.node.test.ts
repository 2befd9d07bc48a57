import {describe, expect, it} from 'vitest';
import type {Face} from '../../../src/photo/face.model.js';
import {crownOf} from '../../../src/photo/checks/outline.model.js';
import {wallOf} from '../../../src/photo/checks/wall.model.js';
import {type Colour, CROWN_Y, FACE, type Painting, painted, portrait} from './painted.js';

const crown = (painting: Painting, face: Face = FACE) => {
  const picture = portrait(painting);
  return crownOf(picture, face, wallOf(picture, face)!);
};
const grey = (value: number): Colour => [value, value, value];

describe('the top of the head', () => {
  it.each<[string, Painting]>([
    ['black hair', {}],
    ['blond hair', {hair: [176, 138, 88]}],
    ['grey hair', {hair: grey(150)}],
    ['dark hair before a grey wall', {wall: grey(210)}],
    ['white hair before a blue wall', {wall: [100, 160, 230], hair: grey(235)}],
    ['black hair where light falls from the left', {wall: (x) => grey(Math.round(255 - x / 3))}],
  ])('is found with %s', (_name, painting) => {
    expect(Math.abs((crown(painting)?.y ?? 999) - CROWN_Y)).toBeLessThanOrEqual(6);
    expect(crown(painting)?.x).toBe(177);
  });

  it('is not guessed at the hairline where white hair runs into a white wall', () => {
    expect(crown({hair: grey(236)})).toBeUndefined();
  });

  it('is not guessed where something dark hangs above', () => {
    expect(crown({wall: (_x, y) => (y < 60 ? grey(40) : grey(255))})?.y ?? 0).toBe(0);
  });

  it('is the picture’s edge where the head is cut off', () => {
    const shift = 60;
    const whole = portrait();
    const cutOff = painted(354, 412, (x, y) => {
      const [r = 0, g = 0, b = 0] = whole.data.subarray(((y + shift) * 354 + x) * 4);
      return [r, g, b];
    });
    const up = ({x, y}: {x: number; y: number}) => ({x, y: y - shift});
    const {leftEye, rightEye, chin} = FACE;
    const face = {...FACE, leftEye: up(leftEye), rightEye: up(rightEye), chin: up(chin)};
    expect(crownOf(cutOff, face, wallOf(cutOff, face)!)?.y).toBe(0);
  });
});
