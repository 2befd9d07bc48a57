import {convolve, type Layer, mix} from './convolution.model.js';
import {layerReader, type Quantised} from './quantised.model.js';
import type {Frame} from './resample.model.js';
import {activate, maxPool, padded, type Tensor} from './tensor.model.js';

/** The tiny face detector's weights: filters and bias, or depthwise, pointwise and bias. */
const QUANTISED: readonly Quantised[] = [
  [0.0090070444, 134],
  [0.0052634552, 175],
  [0.0040019776, 126],
  [0.01383661, 102],
  [0.0015159863, 204],
  [0.0026662762, 119],
  [0.015265831, 110],
  [0.0020280555, 183],
  [0.0061007425, 146],
  [0.016276212, 126],
  [0.0033944143, 225],
  [0.0067160501, 120],
  [0.021875604, 132],
  [0.0041141652, 199],
  [0.0084238396, 107],
  [0.030007277, 129],
  [0.008402083, 177],
  [0.028336129, 165],
  [0.002268134, 181],
];

/** What each pixel below zero is multiplied by. */
const LEAK = 0.1;

/** Shapes of a box that the net starts from. */
const ANCHORS = 5;
/** Left, top, width, height and score of each. */
export const VALUES_A_BOX = 5;

/** Layers of the net that looks for faces. */
export interface BoxNet {
  readonly first: Layer;
  readonly middle: readonly Layer[];
  readonly last: Layer;
}

/** @param bytes - `face-detector.bin`. */
export function boxNet(bytes: Uint8Array): BoxNet {
  const reader = layerReader(bytes, QUANTISED);
  return {
    first: reader.full(3, 16),
    middle: [16, 32, 64, 128, 256].map((channels) => reader.separable(channels, 2 * channels)),
    last: reader.mixing(512, ANCHORS * VALUES_A_BOX),
  };
}

/** What the net takes. @param size - A multiple of 32; larger finds smaller faces, and takes longer. */
export const boxFrame = (size: number): Frame => ({
  size,
  mean: [117.001, 114.697, 97.404],
  isCentred: false,
});

/** One layer. The bias comes after the largest of four, where it is added a quarter as often. */
const step = (source: Tensor, layer: Layer, stride: 1 | 2): Tensor =>
  activate(maxPool(convolve(source, layer, 1), stride), layer.bias, LEAK);

/** Five boxes for each cell of 32 by 32 pixels, each as `VALUES_A_BOX` raw numbers. */
export function runBoxNet({first, middle, last}: BoxNet, input: Tensor): Tensor {
  // The net learned its first layer without edges.
  let tensor = step(input, first, 2);
  middle.forEach((layer, index) => {
    tensor = step(padded(tensor, 1), layer, index === middle.length - 1 ? 1 : 2);
  });
  return activate(mix(tensor, last), last.bias, 1);
}
