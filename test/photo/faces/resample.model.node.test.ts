import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Picture} from '../../../src/photo/face.model.js';
import {framed, pictureTurned, placementOf} from '../../../src/photo/faces/resample.model.js';

const plain = (width: number, height: number, ...colour: number[]): Picture => ({
  width,
  height,
  data: Uint8ClampedArray.from({length: width * height * 4}, (_, at) => colour[at % 4]!),
});

const BLACK = [0, 0, 0] as const;

describe('a picture in a frame', () => {
  it('of one colour keeps it, whatever its size and part', () => {
    const side = fc.integer({min: 1, max: 60});
    fc.assert(
      fc.property(side, side, fc.integer({min: 1, max: 40}), (width, height, size) => {
        const box = {x: -3, y: 0, width: width + 6, height};
        const frame = {size, mean: BLACK, isCentred: false};
        const {data} = framed(plain(width, height, 255, 51, 0, 255), box, frame);
        const inside = placementOf(box, frame);
        const last = (inside.height - 1) * size + inside.width - 1;
        for (const at of [0, last]) {
          expect(data[at * 3]).toBeCloseTo(1, 4);
          expect(data[at * 3 + 1]).toBeCloseTo(0.2, 4);
          expect(data[at * 3 + 2]).toBeCloseTo(0, 4);
        }
      }),
    );
  });

  it('has black beside it where it is not square', () => {
    const box = {x: 0, y: 0, width: 2, height: 4};
    const frame = {size: 4, mean: [51, 51, 51], isCentred: true} as const;
    const {data} = framed(plain(2, 4, 255, 255, 255, 255), box, frame);
    const row = [0, 1, 2, 3].map((x) => data[x * 3]!.toFixed(1));
    expect(row).toEqual(['-0.2', '0.8', '0.8', '-0.2']);
  });

  it('mixes fine stripes instead of picking one', () => {
    const stripes = plain(40, 4, 0, 0, 0, 255);
    for (let at = 0; at < stripes.data.length; at += 8) stripes.data.fill(255, at, at + 3);
    const box = {x: 0, y: 0, width: 40, height: 4};
    const {data} = framed(stripes, box, {size: 10, mean: BLACK, isCentred: false});
    for (let x = 1; x < 9; x++) expect(data[x * 3]).toBeCloseTo(0.5, 1);
  });
});

it('a picture turned four times is itself', () => {
  const picture = plain(3, 2, 1, 2, 3, 255);
  picture.data.set([9, 8, 7, 6]);
  const once = pictureTurned(picture);
  expect([once.width, once.height]).toEqual([2, 3]);
  expect([...once.data.subarray(4, 8)]).toEqual([9, 8, 7, 6]);
  expect(pictureTurned(pictureTurned(pictureTurned(once)))).toEqual(picture);
});
