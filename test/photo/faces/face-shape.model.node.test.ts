import {describe, expect, it} from 'vitest';
import type {Face, Point} from '../../../src/photo/face.model.js';
import {faceOf, isPlausible, rollOf} from '../../../src/photo/faces/face-shape.model.js';

const FACE: Face = {
  box: {x: 60, y: 140, width: 210, height: 205},
  score: 0.9,
  leftEye: {x: 137, y: 198},
  rightEye: {x: 217, y: 198},
  mouth: {x: 177, y: 283},
  chin: {x: 177, y: 330},
  leftCheek: {x: 92, y: 195},
  rightCheek: {x: 260, y: 195},
};

const MIDDLE = {x: 177, y: 236};

/** The face turned clockwise about its middle. */
function turned(face: Face, degrees: number): Face {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const turn = ({x, y}: Point): Point => {
    const [dx, dy] = [x - MIDDLE.x, y - MIDDLE.y];
    return {x: MIDDLE.x + dx * cos - dy * sin, y: MIDDLE.y + dx * sin + dy * cos};
  };
  const {leftEye, rightEye, mouth, chin, leftCheek, rightCheek} = face;
  return {
    ...face,
    leftEye: turn(leftEye),
    rightEye: turn(rightEye),
    mouth: turn(mouth),
    chin: turn(chin),
    leftCheek: turn(leftCheek!),
    rightCheek: turn(rightCheek!),
  };
}

describe('a face', () => {
  it.each([0, 15, -30])('that is tilted by %d° is one', (degrees) => {
    const face = turned(FACE, degrees);
    expect(isPlausible(face)).toBe(true);
    expect(rollOf(face)).toBeCloseTo(degrees);
  });

  it.each([60, 90, 180, -90])('that is turned by %d° is none', (degrees) => {
    expect(isPlausible(turned(FACE, degrees))).toBe(false);
  });

  it.each<[string, Partial<Face>]>([
    ['its mouth above its eyes', {mouth: {x: 177, y: 150}}],
    ['its chin above its mouth', {chin: {x: 177, y: 270}}],
    ['its mouth beside it', {mouth: {x: 230, y: 283}}],
    ['its eyes outside its cheeks', {leftCheek: {x: 150, y: 195}}],
    ['both eyes in one place', {rightEye: {x: 139, y: 198}}],
    ['its eyes where numbers end', {leftEye: {x: NaN, y: NaN}}],
  ])('with %s is none', (_what, parts) => {
    expect(isPlausible({...FACE, ...parts})).toBe(false);
  });

  it('without known cheeks may be one', () => {
    expect(isPlausible({...FACE, leftCheek: undefined})).toBe(true);
  });

  it('has its parts in the middle of their points', () => {
    const points = Array.from({length: 68}, (_, index) => ({x: index, y: 2 * index}));
    const face = faceOf(points, FACE.box, 0.7);
    expect(face.leftEye).toEqual({x: 38.5, y: 77});
    expect(face.rightEye).toEqual({x: 44.5, y: 89});
    expect(face.mouth).toEqual({x: 57.5, y: 115});
    expect([face.chin.x, face.leftCheek?.x, face.rightCheek?.x]).toEqual([8, 0, 16]);
  });
});
