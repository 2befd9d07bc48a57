import type {Layer} from './convolution.model.js';
import {blocked} from './product.model.js';

/** Of one list of weights: what a step of a byte is worth, and which byte is zero. */
export type Quantised = readonly [scale: number, zero: number];

/** Reads one layer after the other. */
export interface LayerReader {
  /** Three by three pixels, all channels at once. */
  full(inputs: number, outputs: number): Layer;
  /** Three by three pixels of each channel, then across the channels. */
  separable(inputs: number, outputs: number): Layer;
  /** Across the channels only. */
  mixing(inputs: number, outputs: number): Layer;
}

/** Reads one list of numbers after the other. */
function listReader(
  bytes: Uint8Array,
  table: readonly Quantised[],
): (count: number) => Float32Array {
  let at = 0;
  let index = 0;
  return (count) => {
    const [scale, zero] = table[index++]!;
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) values[i] = scale * (bytes[at++]! - zero);
    return values;
  };
}

/**
 * Reads weights that are one byte each.
 *
 * @param table - In the file's order.
 */
export function layerReader(bytes: Uint8Array, table: readonly Quantised[]): LayerReader {
  const read = listReader(bytes, table);
  const mixing = (rows: number, outputs: number): Layer => {
    const matrix = blocked(read(rows * outputs), rows, outputs);
    const bias = new Float32Array(matrix.columns);
    bias.set(read(outputs));
    return {matrix, bias};
  };
  return {
    full: (inputs, outputs) => mixing(9 * inputs, outputs),
    separable: (inputs, outputs) => ({depthwise: read(9 * inputs), ...mixing(inputs, outputs)}),
    mixing,
  };
}
