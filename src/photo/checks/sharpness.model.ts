/** How crisp a face is. */
import type {Picture} from '../face.model.js';
import {luma} from './color.model.js';

function lumaOf({width, height, data}: Picture): Float32Array {
  const plane = new Float32Array(width * height);
  for (let i = 0; i < plane.length; i++) {
    plane[i] = luma(data[i * 4] ?? 0, data[i * 4 + 1] ?? 0, data[i * 4 + 2] ?? 0);
  }
  return plane;
}

function variance(values: Float32Array): number {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  return squares / values.length - (sum / values.length) ** 2;
}

function laplacian(plane: Float32Array, width: number, height: number): Float32Array {
  const edges = new Float32Array((width - 2) * (height - 2));
  let at = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let i = y * width + 1; i < (y + 1) * width - 1; i++) {
      const around =
        (plane[i - 1] ?? 0) +
        (plane[i + 1] ?? 0) +
        (plane[i - width] ?? 0) +
        (plane[i + width] ?? 0);
      edges[at++] = around - 4 * (plane[i] ?? 0);
    }
  }
  return edges;
}

/**
 * Standard deviation of luma in a face with light skin and dark hair. Edges of a face with little
 * contrast, as of dark hair beside dark skin, are weighed as if it had that much.
 */
const CONTRAST = 45;
const MOST_GAIN = 4;

/**
 * Variance of the 3x3 Laplacian of a face that was drawn 160 pixels wide; undefined of fewer
 * than 3x3 pixels.
 */
export function sharpnessOf(sample: Picture): number | undefined {
  const {width, height} = sample;
  if (width < 3 || height < 3) return undefined;
  const plane = lumaOf(sample);
  const gain = CONTRAST ** 2 / Math.max(1, variance(plane));
  return variance(laplacian(plane, width, height)) * Math.min(MOST_GAIN, Math.max(1, gain));
}
