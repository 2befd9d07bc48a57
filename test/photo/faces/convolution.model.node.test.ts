import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {convolve, mix} from '../../../src/photo/faces/convolution.model.js';
import {blocked} from '../../../src/photo/faces/product.model.js';
import {padded, type Tensor, zeros} from '../../../src/photo/faces/tensor.model.js';

/** Small whole numbers, so that the order of additions changes nothing. */
const numbers = (count: number) =>
  fc
    .array(fc.integer({min: -9, max: 9}), {minLength: count, maxLength: count})
    .map((list) => Float32Array.from(list));

const at = ({width, height, channels, data}: Tensor, x: number, y: number, channel: number) =>
  x < 0 || y < 0 || x >= width || y >= height ? 0 : data[(y * width + x) * channels + channel]!;

const tensorOf = (
  width: number,
  height: number,
  channels: number,
  values: Float32Array,
): Tensor => {
  const tensor = zeros(width, height, channels);
  tensor.data.set(values);
  return tensor;
};

const TAPS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const shape = fc.record({
  width: fc.integer({min: 3, max: 7}),
  height: fc.integer({min: 3, max: 7}),
  inputs: fc.integer({min: 1, max: 5}),
  outputs: fc.integer({min: 1, max: 9}),
});

const bias = new Float32Array(12);

describe('a convolution', () => {
  it('of all channels at once is the sum over nine pixels and all channels', () => {
    const cases = shape.chain((size) =>
      fc.record({
        size: fc.constant(size),
        values: numbers(size.width * size.height * size.inputs),
        filters: numbers(9 * size.inputs * size.outputs),
      }),
    );
    fc.assert(
      fc.property(cases, ({size: {width, height, inputs, outputs}, values, filters}) => {
        const input = tensorOf(width, height, inputs, values);
        const layer = {matrix: blocked(filters, 9 * inputs, outputs), bias};
        const out = convolve(padded(input, 1), layer, 1);
        expect([out.width, out.height]).toEqual([width, height]);
        const [x, y] = [width - 1, height >> 1];
        for (let o = 0; o < outputs; o++) {
          let sum = 0;
          for (const tap of TAPS) {
            for (let i = 0; i < inputs; i++) {
              const weight = filters[(tap * inputs + i) * outputs + o]!;
              sum += at(input, x + (tap % 3) - 1, y + Math.floor(tap / 3) - 1, i) * weight;
            }
          }
          expect(at(out, x, y, o)).toBeCloseTo(sum);
        }
      }),
    );
  });

  it('channel by channel, with stride 2, begins at the upper left pixel', () => {
    const input = tensorOf(
      4,
      4,
      2,
      Float32Array.from({length: 32}, (_, index) => index % 7),
    );
    const depthwise = Float32Array.from({length: 18}, (_, index) => index - 5);
    const matrix = blocked(Float32Array.of(1, 2, 3, 4), 2, 2);
    const out = convolve(padded(input, 0), {depthwise, matrix, bias}, 2);
    const channel = (x: number, y: number, c: number): number =>
      TAPS.reduce(
        (sum, tap) =>
          sum + at(input, x + (tap % 3), y + Math.floor(tap / 3), c) * depthwise[tap * 2 + c]!,
        0,
      );
    expect([out.width, out.height]).toEqual([2, 2]);
    expect(at(out, 1, 1, 0)).toBe(channel(2, 2, 0) + 3 * channel(2, 2, 1));
    expect(at(out, 1, 0, 1)).toBe(2 * channel(2, 0, 0) + 4 * channel(2, 0, 1));
  });

  it('of single pixels is right for an odd count of them', () => {
    const input = tensorOf(3, 1, 2, Float32Array.of(1, 2, 3, 4, 5, 6));
    const out = mix(input, {matrix: blocked(Float32Array.of(1, 10), 2, 1), bias});
    expect([0, 1, 2].map((x) => at(out, x, 0, 0))).toEqual([21, 43, 65]);
  });
});
