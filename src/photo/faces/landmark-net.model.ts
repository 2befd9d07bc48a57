import type {Box, Picture, Point} from '../face.model.js';
import {convolve, type Layer, mix} from './convolution.model.js';
import {layerReader, type Quantised} from './quantised.model.js';
import {type Frame, framed, placementOf} from './resample.model.js';
import {activate, meanPixel, padded, plus, rectified, type Tensor} from './tensor.model.js';

/** The weights of the 68 points: filters and bias, or depthwise, pointwise and bias. */
const QUANTISED: readonly Quantised[] = [
  [0.0081942161, 115],
  [0.0068395082, 123],
  [0.0091940071, 139],
  [0.00360261, 88],
  [0.00074038012, 86],
  [1, 0],
  [1, 0],
  [0.0037702229, 165],
  [0.0033707996, 125],
  [0.014611542, 127],
  [0.002832523, 107],
  [0.0065931706, 96],
  [0.012215249, 131],
  [0.0023848255, 127],
  [0.0058596454, 130],
  [0.013121427, 136],
  [0.0032247188, 144],
  [0.0026595126, 124],
  [0.015499924, 128],
  [0.0032450981, 161],
  [0.0059118624, 134],
  [0.021025861, 105],
  [0.0034961695, 132],
  [0.0081049943, 125],
  [0.029337059, 122],
  [0.0038808938, 109],
  [0.014016062, 135],
  [0.002950515, -30.082931],
];

/** The first layer halves the picture; the others add to what it found. */
type Block = readonly [halving: Layer, second: Layer, third: Layer];

/** Layers of the net that knows where eyes, mouth and jaw are. */
export interface LandmarkNet {
  readonly blocks: readonly Block[];
  readonly last: Layer;
}

const FRAME: Frame = {size: 112, mean: [122.782, 117.001, 104.298], isCentred: true};
const POINTS = 68;

/** @param bytes - `face-landmarks.bin`. */
export function landmarkNet(bytes: Uint8Array): LandmarkNet {
  const reader = layerReader(bytes, QUANTISED);
  const block = (inputs: number, outputs: number): Block => [
    inputs === 3 ? reader.full(inputs, outputs) : reader.separable(inputs, outputs),
    reader.separable(outputs, outputs),
    reader.separable(outputs, outputs),
  ];
  return {
    blocks: [block(3, 32), block(32, 64), block(64, 128)],
    last: reader.mixing(128, 2 * POINTS),
  };
}

const linear = (tensor: Tensor, layer: Layer): Tensor =>
  activate(convolve(padded(tensor, 1), layer, 1), layer.bias, 1);

function runBlock(input: Tensor, [halving, second, third]: Block): Tensor {
  const start = activate(convolve(padded(input, 0), halving, 2), halving.bias, 0);
  const sum = plus(start, linear(start, second));
  return rectified(plus(sum, linear(rectified(sum), third)));
}

/**
 * The 68 points of a face, in the picture's pixels: 0 to 16 along the jaw, 36 to 41 the eye on the
 * left, 42 to 47 the one on the right, 48 to 67 the mouth.
 *
 * @param box - Where the face is; it lies within the picture.
 */
export function landmarksIn(net: LandmarkNet, picture: Picture, box: Box): Point[] {
  const {scale, x, y} = placementOf(box, FRAME);
  const features = net.blocks.reduce(runBlock, framed(picture, box, FRAME));
  const last = activate(mix(meanPixel(features), net.last), net.last.bias, 1);
  const at = (index: number): number => last.data[index]! * FRAME.size;
  return Array.from({length: POINTS}, (_, index) => ({
    x: box.x + (at(2 * index) - x) / scale,
    y: box.y + (at(2 * index + 1) - y) / scale,
  }));
}
