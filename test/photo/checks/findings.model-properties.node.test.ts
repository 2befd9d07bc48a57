import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {reportOf} from '../../../src/photo/checks/findings.model.js';
import type {Seen} from '../../../src/photo/checks/seen.model.js';
import type {Face, Faces, Picture, Point} from '../../../src/photo/face.model.js';
import type {HeadMeasure, HeadUnit, PhotoStandard} from '../../../src/photo/standard.model.js';
import {judgeTop} from '../../../src/photo/wardrobe.model.js';
import {standard, stated} from './painted.js';

const side = fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.integer({min: 0, max: 40}));

/** Pictures of any size, of noise or of one colour, opaque or not. */
const pictures: fc.Arbitrary<Picture> = fc
  .record({width: side, height: side, seed: fc.uint8Array({minLength: 4, maxLength: 64})})
  .map(({width, height, seed}) => ({
    width,
    height,
    data: Uint8ClampedArray.from(
      {length: width * height * 4},
      (_, at) => seed[at % seed.length] ?? 0,
    ),
  }));

const anywhere = fc.oneof(
  fc.integer({min: -50, max: 90}),
  fc.constantFrom(0, -1e9, 1e9, Number.NaN, Infinity),
);
const points: fc.Arbitrary<Point> = fc.record({x: anywhere, y: anywhere});
const faces: fc.Arbitrary<Face> = fc.record(
  {
    box: fc.record({x: anywhere, y: anywhere, width: anywhere, height: anywhere}),
    score: fc.constant(0.9),
    leftEye: points,
    rightEye: points,
    mouth: points,
    chin: points,
    leftCheek: points,
    rightCheek: points,
  },
  {requiredKeys: ['box', 'score', 'leftEye', 'rightEye', 'mouth', 'chin']},
);
const found: fc.Arbitrary<Faces> = fc.record({
  faces: fc.array(faces, {maxLength: 3}),
  isUnsure: fc.boolean(),
});

const seen: fc.Arbitrary<Seen> = fc.record(
  {
    file: fc.record({type: fc.constantFrom('image/jpeg', undefined), bytes: fc.nat()}),
    size: fc.record({width: fc.nat(9000), height: fc.nat(9000)}),
    picture: pictures,
    faceSample: pictures,
    faces: found,
    crown: points,
  },
  {requiredKeys: ['file']},
);

const measures: HeadMeasure[] = [
  'head.height',
  'head.width',
  'head.top',
  'head.chin',
  'head.centre',
  'head.roll',
  'eyes.height',
  'eyes.interEye',
];

const strict: PhotoStandard = standard({
  file: {
    formats: stated(['image/png']),
    bytes: stated({max: 1}),
    widthPx: stated({min: 5, max: 5}),
    heightPx: stated({min: 7}),
    aspect: stated(0.75),
  },
  head: measures.flatMap((measure) =>
    (['px', 'mm', 'ratio', 'deg'] as HeadUnit[]).map((unit) => ({
      measure,
      unit,
      ...stated({min: 3, max: 4}),
    })),
  ),
});

describe('whatever is seen', () => {
  it('a check says something of it, and only facts of the file fail', () => {
    fc.assert(
      fc.property(seen, (any) => {
        for (const asked of [strict, standard({print: undefined, background: undefined})]) {
          const {findings} = reportOf(asked, any);
          const failed = findings.filter(({verdict}) => verdict === 'fail');
          expect(failed.filter(({rule}) => !/^(file|image)\./.test(rule))).toEqual([]);
          for (const {measured} of findings) expect(measured).not.toBeNaN();
        }
      }),
      {numRuns: 400},
    );
  });

  it('no colour breaks the wardrobe', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 0xffffff}), (colour) => {
        const judged = judgeTop(`#${colour.toString(16).padStart(6, '0')}`, standard());
        expect(judged?.measured).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
