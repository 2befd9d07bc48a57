import {afterEach, describe, expect, it} from 'vitest';
import type {Face, Picture, Point} from '../../../src/photo/face.model.js';
import {kitDetector} from '../../../src/photo/faces/face-detector.js';
import {rollOf} from '../../../src/photo/faces/face-shape.model.js';
import {alone, NAMES, pictureOf, turned} from './drawn-pictures.js';

const detector = kitDetector();
const {signal} = new AbortController();
const find = (picture: Picture) => detector.detect(picture, {signal});
afterEach(() => detector.close());

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The drawings' own numbers. */
const DRAWN = {leftEye: {x: 137, y: 198}, rightEye: {x: 217, y: 198}, chin: {x: 177, y: 330}};

function expectWhereDrawn({leftEye, rightEye, chin, mouth}: Face): void {
  expect(distance(leftEye, DRAWN.leftEye)).toBeLessThan(9);
  expect(distance(rightEye, DRAWN.rightEye)).toBeLessThan(9);
  expect(distance(chin, DRAWN.chin)).toBeLessThan(9);
  expect(distance(mouth, {x: 177, y: 283})).toBeLessThan(9);
}

describe('one face', () => {
  it.each(NAMES.filter((name) => name !== 'tilt15'))('is found where “%s” has it', async (name) => {
    const {faces, isUnsure} = await find(await alone(name));
    expect(faces).toHaveLength(1);
    expect(isUnsure).toBe(false);
    expectWhereDrawn(faces[0]!);
  });

  it('is measured as tilted as it is', async () => {
    const {faces} = await find(await alone('tilt15'));
    expect(faces).toHaveLength(1);
    expect(rollOf(faces[0]!)).toBeGreaterThan(13);
    expect(rollOf(faces[0]!)).toBeLessThan(17);
  });

  it('is found from far away and from nearby', async () => {
    const far = await pictureOf(480, 640, {name: 'flat', x: 240, y: 440, height: 240});
    const near = await pictureOf(480, 640, {name: 'flat', x: 240, y: 340, height: 1200});
    expect((await find(far)).faces).toHaveLength(1);
    expect((await find(near)).faces).toHaveLength(1);
  });
});

describe('other pictures', () => {
  it('with two people have two faces', async () => {
    const {faces} = await find(
      await pictureOf(
        640,
        427,
        {name: 'flat', x: 160, y: 213, height: 427},
        {name: 'dark', x: 480, y: 213, height: 427},
      ),
    );
    expect(faces).toHaveLength(2);
  });

  it('with nobody have none, for certain', async () => {
    expect(await find(await pictureOf(480, 640))).toEqual({faces: [], isUnsure: false});
  });

  describe.each([
    ['on its side', 90],
    ['upside down', 180],
    ['on its other side', 270],
  ] as const)('with a face %s', (_how, turn) => {
    it.each(['flat', 'dark', 'glasses', 'whitehair'])(
      'leave one unsure, and never tell of a face (%s)',
      async (name) => {
        expect(await find(await turned(name, turn))).toEqual({faces: [], isUnsure: true});
      },
    );
  });

  it('as small as one pixel do no harm', async () => {
    expect((await find(await pictureOf(1, 1))).faces).toEqual([]);
    expect((await find(await pictureOf(640, 3))).faces).toEqual([]);
  });
});

it('leaves the picture to whoever asked', async () => {
  const picture = await alone('flat');
  await find(picture);
  expect(picture.data).toHaveLength(354 * 472 * 4);
});
