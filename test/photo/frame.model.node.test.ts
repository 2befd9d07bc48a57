import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Face} from '../../src/photo/face.model.js';
import {topOfHead, frameFor, inside, moved, resized} from '../../src/photo/frame.model.js';
import type {Band, HeadRule, PhotoStandard} from '../../src/photo/standard.model.js';
import {densityOf, finishedSize, targetOf} from '../../src/photo/target.model.js';

const sourced = <T>(value: T) => ({value, certainty: 'high', sources: []}) as const;
const rule = (measure: HeadRule['measure'], unit: HeadRule['unit'], value: Band): HeadRule => ({
  measure,
  unit,
  ...sourced(value),
});

const bare: PhotoStandard = {
  id: 'kite-card',
  country: 'ZZ',
  version: '2026-11-23',
  name: 'Kite card',
  sources: {},
  advice: [],
  exceptions: [],
};

/** As the resident identity card asks, in figures. */
const card: PhotoStandard = {
  ...bare,
  print: sourced({widthMm: 26, heightMm: 32}),
  file: {
    widthPx: sourced({min: 358, max: 358}),
    heightPx: sourced({min: 441, max: 441}),
    dpi: sourced({min: 350, max: 350}),
  },
  head: [
    rule('head.width', 'px', {min: 193, max: 221}),
    rule('head.top', 'px', {min: 7, max: 21}),
    rule('eyes.height', 'px', {min: 207}),
  ],
};

/** As the passport asks: a range of sizes, millimetres of the print. */
const passport: PhotoStandard = {
  ...bare,
  print: sourced({widthMm: 33, heightMm: 48}),
  file: {
    widthPx: sourced({min: 354, max: 480}),
    heightPx: sourced({min: 472, max: 640}),
    aspect: sourced(0.75),
    dpi: sourced({min: 300, max: 600}),
  },
  head: [
    rule('head.height', 'mm', {min: 28, max: 33}),
    rule('head.top', 'mm', {min: 3, max: 5}),
    rule('head.chin', 'mm', {min: 7}),
  ],
};

/** A face with its eyes at (x, y); the chin as far below as the crown is above. */
const faceAt = (x: number, y: number, half: number): Face => ({
  box: {x: x - half, y: y - half, width: 2 * half, height: 2 * half},
  score: 1,
  leftEye: {x: x - half * 0.4, y},
  rightEye: {x: x + half * 0.4, y},
  mouth: {x, y: y + half * 0.6},
  chin: {x, y: y + half},
  leftCheek: {x: x - half * 0.75, y},
  rightCheek: {x: x + half * 0.75, y},
});

describe('the finished picture', () => {
  test('has the exact pixels where a document names them', () => {
    const target = targetOf(card)!;
    expect(finishedSize(target, {width: 2000, height: 2463})).toEqual({width: 358, height: 441});
    expect(finishedSize(target, {width: 100, height: 123})).toEqual({width: 358, height: 441});
    expect(densityOf(target, {width: 358, height: 441})).toBe(350);
  });

  test('keeps as many pixels as it has within a range', () => {
    const target = targetOf(passport)!;
    expect(finishedSize(target, {width: 300, height: 400})).toEqual({width: 354, height: 472});
    expect(finishedSize(target, {width: 420, height: 560})).toEqual({width: 420, height: 560});
    expect(finishedSize(target, {width: 900, height: 1200})).toEqual({width: 480, height: 640});
  });

  test('says the density that makes the print as large as it has to be', () => {
    const target = targetOf(passport)!;
    // 480 pixels on 33 mm.
    expect(densityOf(target, {width: 480, height: 640})).toBe(369);
    // 354 pixels would be 272 a inch, less than is asked for.
    expect(densityOf(target, {width: 354, height: 472})).toBe(300);
  });

  test('is a print of 300 to 600 dots an inch where only millimetres are known', () => {
    const target = targetOf({...bare, print: sourced({widthMm: 35, heightMm: 45})})!;
    expect(target.least).toEqual({width: 413, height: 531});
    expect(target.most).toEqual({width: 827, height: 1063});
    expect(densityOf(target, {width: 827, height: 1063})).toBe(600);
  });

  test.each([
    ['forbids cutting', {...passport, crop: sourced(false)}],
    ['says nothing of sizes', bare],
  ])('does not exist where a document %s', (_why, standard) => {
    expect(targetOf(standard)).toBeUndefined();
  });
});

describe('the frame', () => {
  const whole = {width: 3000, height: 4000};

  test('makes the head as high as the passport wants it, where it wants it', () => {
    const head = {face: faceAt(1400, 1500, 400), crown: {x: 1400, y: 1100}};
    const frame = frameFor(passport, targetOf(passport)!, whole, head);
    const mm = 48 / frame.height;
    expect(800 * mm).toBeGreaterThanOrEqual(28);
    expect(800 * mm).toBeLessThanOrEqual(33);
    expect((1100 - frame.y) * mm).toBeGreaterThanOrEqual(3);
    expect((1100 - frame.y) * mm).toBeLessThanOrEqual(5);
    expect((frame.y + frame.height - 1900) * mm).toBeGreaterThanOrEqual(7);
    expect(frame.x + frame.width / 2).toBeCloseTo(1400);
    expect(frame.width / frame.height).toBeCloseTo(0.75);
  });

  test('makes the face as wide as the identity card wants it, the eyes first', () => {
    const head = {face: faceAt(1500, 1600, 500), crown: {x: 1500, y: 900}};
    const frame = frameFor(card, targetOf(card)!, whole, head);
    const px = 441 / frame.height;
    expect(750 * px).toBeGreaterThanOrEqual(193);
    expect(750 * px).toBeLessThanOrEqual(221);
    expect((frame.y + frame.height - 1600) * px).toBeGreaterThanOrEqual(207);
  });

  test('guesses the top of the head from the face where no outline shows it', () => {
    expect(topOfHead({face: faceAt(100, 200, 50)})).toEqual({x: 100, y: 150});
    const frame = frameFor(passport, targetOf(passport)!, whole, {face: faceAt(1400, 1500, 400)});
    expect((1100 - frame.y) * (48 / frame.height)).toBeGreaterThanOrEqual(3);
  });

  test('is the largest in the middle where there is no face', () => {
    expect(frameFor(passport, targetOf(passport)!, {width: 400, height: 300}, undefined)).toEqual({
      x: 87.5,
      y: 0,
      width: 225,
      height: 300,
    });
  });

  test('never reaches beyond the picture, because no wall is painted', () => {
    const pixel = fc.integer({min: 1, max: 5000});
    fc.assert(
      fc.property(pixel, pixel, pixel, pixel, pixel, (width, height, x, y, half) => {
        const target = targetOf(passport)!;
        const size = {width, height};
        const frame = frameFor(passport, target, size, {face: faceAt(x, y, half)});
        for (const each of [frame, resized(frame, half, size), moved(frame, {x, y}, size)]) {
          expect(each.x).toBeGreaterThanOrEqual(-1e-6);
          expect(each.y).toBeGreaterThanOrEqual(-1e-6);
          expect(each.x + each.width).toBeLessThanOrEqual(width + 1e-6);
          expect(each.y + each.height).toBeLessThanOrEqual(height + 1e-6);
          expect(each.width / each.height).toBeCloseTo(0.75, 5);
        }
      }),
    );
  });

  test('keeps its middle when it grows', () => {
    const frame = inside({x: 100, y: 100, width: 75, height: 100}, whole);
    expect(resized(frame, 150, whole)).toEqual({x: 62.5, y: 50, width: 150, height: 200});
  });
});
