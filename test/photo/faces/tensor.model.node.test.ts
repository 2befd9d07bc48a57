import {describe, expect, it} from 'vitest';
import {layerReader} from '../../../src/photo/faces/quantised.model.js';
import {
  activate,
  maxPool,
  meanPixel,
  quarterTurned,
  type Tensor,
} from '../../../src/photo/faces/tensor.model.js';

const tensor = (width: number, height: number, ...values: number[]): Tensor => ({
  width,
  height,
  channels: values.length / width / height,
  data: Float32Array.from(values),
});

const values = ({width, height, channels, data}: Tensor): number[] => [
  ...data.subarray(0, width * height * channels),
];

describe('numbers of a net', () => {
  it('are pooled with what there is at an odd edge', () => {
    const square = tensor(3, 3, 1, 2, 3, 4, 5, 6, 7, 8, -9);
    expect(values(maxPool(square, 2))).toEqual([5, 6, 8, -9]);
    expect(values(maxPool(square, 1))).toEqual([5, 6, 6, 8, 8, 6, 8, 8, -9]);
  });

  it('leak below zero', () => {
    const out = activate(tensor(2, 1, 1, -4, -1, 2), Float32Array.of(1, 2), 0.5);
    expect(values(out)).toEqual([2, -1, 0, 4]);
  });

  it('turn clockwise', () => {
    expect(values(quarterTurned(tensor(2, 2, 1, 2, 3, 4)))).toEqual([3, 1, 4, 2]);
  });

  it('have a mean in each channel', () => {
    expect(values(meanPixel(tensor(2, 1, 1, 10, 3, 30)))).toEqual([2, 20]);
  });
});

it('weights are read in the order of the file, each list by its own scale', () => {
  const table = [
    [0.5, 10],
    [1, 0],
  ] as const;
  const {matrix, bias} = layerReader(Uint8Array.of(10, 12, 14, 8, 3, 4), table).mixing(2, 2);
  expect([...matrix.data]).toEqual([0, 1, 0, 0, 2, -1, 0, 0]);
  expect([...bias]).toEqual([3, 4, 0, 0]);
});
