import {type Matrix, multiplyRows} from './product.model.js';
import {type Tensor, zeros} from './tensor.model.js';

/** One layer of a net: three by three pixels of all channels, or of each channel and then across. */
export interface Layer {
  /** Nine numbers for each channel, absent where `matrix` covers the nine pixels itself. */
  readonly depthwise?: Float32Array | undefined;
  readonly matrix: Matrix;
  /** What each channel of the outcome starts from. */
  readonly bias: Float32Array;
}

/** Writes what one row of the outcome is multiplied from. */
type Gather = (input: Tensor, y: number, stride: number, into: Float32Array, width: number) => void;

/** The nine pixels around each one. */
const gatherPatches: Gather = ({width, channels, data}, y, stride, into, count) => {
  const run = 3 * channels;
  for (let x = 0, at = 0; x < count; x++) {
    for (let row = 0; row < 3; row++) {
      const from = ((y * stride + row) * width + x * stride) * channels;
      for (let i = from; i < from + run; i++) into[at++] = data[i]!;
    }
  }
};

/** The nine pixels around each one, weighed and added channel by channel. */
const gatherDepthwise =
  (w: Float32Array): Gather =>
  ({width, channels: n, data}, y, stride, into, count) => {
    const row = width * n;
    for (let x = 0, at = 0; x < count; x++) {
      let a = (y * stride * width + x * stride) * n;
      for (let c = 0; c < n; c++, a++) {
        const b = a + row;
        const d = b + row;
        into[at++] =
          data[a]! * w[c]! +
          data[a + n]! * w[c + n]! +
          data[a + 2 * n]! * w[c + 2 * n]! +
          data[b]! * w[c + 3 * n]! +
          data[b + n]! * w[c + 4 * n]! +
          data[b + 2 * n]! * w[c + 5 * n]! +
          data[d]! * w[c + 6 * n]! +
          data[d + n]! * w[c + 7 * n]! +
          data[d + 2 * n]! * w[c + 8 * n]!;
      }
    }
  };

/** A three by three layer without its bias; edges count only where they were padded. */
export function convolve(source: Tensor, {matrix, depthwise}: Layer, stride: 1 | 2): Tensor {
  const gather = depthwise ? gatherDepthwise(depthwise) : gatherPatches;
  const sizeOf = (side: number): number => Math.floor((side - 3) / stride) + 1;
  const out = zeros(sizeOf(source.width), sizeOf(source.height), matrix.columns);
  const row = new Float32Array((out.width + 1) * matrix.rows);
  const product = {left: row, matrix, out: out.data};
  for (let y = 0; y < out.height; y++) {
    gather(source, y, stride, row, out.width);
    multiplyRows(product, out.width, y * out.width * matrix.columns);
  }
  return out;
}

/** A layer that looks at one pixel at a time, without its bias. */
export function mix(input: Tensor, {matrix}: Layer): Tensor {
  const out = zeros(input.width, input.height, matrix.columns);
  multiplyRows({left: input.data, matrix, out: out.data}, input.width * input.height, 0);
  return out;
}
