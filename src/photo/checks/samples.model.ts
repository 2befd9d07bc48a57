/** Pixels taken from parts of a picture. */
import type {Box, Picture} from '../face.model.js';
import {deltaE, type Lab, labOf} from './color.model.js';

/** More than this many say nothing new about an area and cost time. */
const ENOUGH = 6000;

/** Below this alpha a pixel shows what is behind the picture, which is nobody's wall. */
const SEEN_FROM = 128;

/** The colour of a pixel; undefined outside the picture and where it is transparent. */
export function labAt({width, height, data}: Picture, x: number, y: number): Lab | undefined {
  if (x < 0 || y < 0 || x >= width || y >= height) return undefined;
  const at = (y * width + x) * 4;
  if ((data[at + 3] ?? 0) < SEEN_FROM) return undefined;
  return labOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
}

/** The part of a box that lies in the picture, on whole pixels. */
export function clipped({x, y, width, height}: Box, picture: Picture): Box {
  const inside = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));
  const left = inside(x, picture.width);
  const top = inside(y, picture.height);
  return {
    x: left,
    y: top,
    width: Math.max(0, inside(x + width, picture.width) - left),
    height: Math.max(0, inside(y + height, picture.height) - top),
  };
}

const areaOf = ({width, height}: Box): number => width * height;

/** Colours of evenly spread pixels of some boxes, some thousands at most. */
export function samplesOf(picture: Picture, boxes: readonly Box[]): Lab[] {
  const parts = boxes.map((box) => clipped(box, picture));
  const area = parts.reduce((sum, box) => sum + areaOf(box), 0);
  const step = Math.max(1, Math.ceil(Math.sqrt(area / ENOUGH)));
  const samples: Lab[] = [];
  for (const box of parts) {
    for (let y = box.y; y < box.y + box.height; y += step) {
      for (let x = box.x; x < box.x + box.width; x += step) {
        const lab = labAt(picture, x, y);
        if (lab) samples.push(lab);
      }
    }
  }
  return samples;
}

/** The value that `share` of the values do not exceed; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The colour in the middle, part by part: what most of an area looks like. */
export const medianOf = (samples: readonly Lab[]): Lab => ({
  l: percentile(
    samples.map(({l}) => l),
    0.5,
  ),
  a: percentile(
    samples.map(({a}) => a),
    0.5,
  ),
  b: percentile(
    samples.map(({b}) => b),
    0.5,
  ),
});

/** The distance from a colour that all but the oddest twentieth keep within. */
export const spreadOf = (samples: readonly Lab[], from: Lab): number =>
  percentile(
    samples.map((one) => deltaE(one, from)),
    0.95,
  );
