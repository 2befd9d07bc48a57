import {PNG} from 'pngjs';

/** How two pictures differ. */
export interface Difference {
  /** How many pixels differ; those that only one of the two has count. */
  readonly pixels: number;
  /** The reference, pale, with what differs in red. */
  readonly picture: PNG;
}

/**
 * Levels (of 255) by which a channel may be off: processors round what is blended differently. A
 * reader sees no such step, and no token differs from another by so little.
 */
const ROUNDING = 2;

const RED = [200, 0, 0, 255];

type Pixel = readonly number[];

function pixelAt({width, height, data}: PNG, x: number, y: number): Pixel | undefined {
  if (x >= width || y >= height) return undefined;
  const at = (y * width + x) * 4;
  return [data[at]!, data[at + 1]!, data[at + 2]!, data[at + 3]!];
}

const isSame = (one: Pixel | undefined, other: Pixel | undefined, tolerance: number): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.every((channel, index) => Math.abs(channel - other[index]!) <= tolerance);

const pale = (pixel: Pixel): Pixel => [
  ...pixel.slice(0, 3).map((channel) => 255 - (255 - channel) / 4),
  255,
];

/**
 * Compares two pictures pixel by pixel; `undefined` where nobody could tell them apart.
 *
 * @param tolerance - Levels by which a channel may be off.
 */
export function compare(wanted: PNG, found: PNG, tolerance = ROUNDING): Difference | undefined {
  const width = Math.max(wanted.width, found.width);
  const height = Math.max(wanted.height, found.height);
  if (wanted.data.equals(found.data) && wanted.width === found.width) return undefined;
  const picture = new PNG({width, height});
  let pixels = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const before = pixelAt(wanted, x, y);
      const same = isSame(before, pixelAt(found, x, y), tolerance);
      if (!same) pixels++;
      picture.data.set(same ? pale(before!) : RED, (y * width + x) * 4);
    }
  }
  return pixels > 0 ? {pixels, picture} : undefined;
}

/** Length of the squares that are looked at together, in pixels. */
const SQUARE = 8;

/** Levels by which the mean of a square may be off: other edges of a letter, never another colour. */
const BLUR = 24;

/** Each square as one pixel. */
function shrunk({width, height, data}: PNG): PNG {
  const small = new PNG({width: Math.ceil(width / SQUARE), height: Math.ceil(height / SQUARE)});
  const sums = new Float64Array(small.data.length);
  const counts = new Float64Array(small.data.length);
  for (let at = 0; at < data.length; at++) {
    const pixel = at >> 2;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const square = Math.floor(y / SQUARE) * small.width + Math.floor(x / SQUARE);
    sums[square * 4 + (at & 3)]! += data[at]!;
    counts[square * 4 + (at & 3)]!++;
  }
  small.data.set(sums.map((sum, at) => sum / counts[at]!));
  return small;
}

/** Compares as somebody who stands a step back: for pictures that another Chromium has drawn. */
export const compareRoughly = (wanted: PNG, found: PNG): Difference | undefined =>
  compare(shrunk(wanted), shrunk(found), BLUR);
