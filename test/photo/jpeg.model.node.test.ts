import {expect, test} from 'vitest';
import {withDensity} from '../../src/photo/jpeg.model.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const JFIF = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
const REST = [0xff, 0xdb, 0, 3, 7, 0xff, 0xd9];

test('the head that a canvas writes says how many dots make an inch', () => {
  const jpeg = withDensity(bytes(0xff, 0xd8, ...JFIF, ...REST), 350);
  expect([...jpeg.subarray(2, 20)]).toEqual([
    ...[0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1],
    ...[1, 350 >> 8, 350 & 255, 350 >> 8, 350 & 255, 0, 0],
  ]);
  expect([...jpeg.subarray(20)]).toEqual(REST);
});

test('a JPEG without that head gets one, and loses nothing', () => {
  const jpeg = withDensity(bytes(0xff, 0xd8, ...REST), 300);
  expect([...jpeg.subarray(0, 13)]).toEqual([0xff, 0xd8, ...JFIF.slice(0, 11)]);
  expect([...jpeg.subarray(13, 18)]).toEqual([1, 1, 44, 1, 44]);
  expect([...jpeg.subarray(20)]).toEqual(REST);
});

test.each([[bytes()], [bytes(0xff)], [bytes(0x89, 0x50, 0x4e, 0x47)]])(
  'what is no JPEG comes back as it was',
  (other) => {
    expect(withDensity(other, 300)).toEqual(other);
  },
);

test('the bytes that were handed in stay as they were', () => {
  const jpeg = bytes(0xff, 0xd8, ...JFIF, ...REST);
  const before = [...jpeg];
  withDensity(jpeg, 350);
  expect([...jpeg]).toEqual(before);
});
