import type {Box, Picture} from '../face.model.js';
import {type Tensor, zeros} from './tensor.model.js';

/** What a net takes: a square, and the mean colour of what it learned from. */
export interface Frame {
  /** Pixels of each side. */
  readonly size: number;
  readonly mean: readonly [number, number, number];
  /** Whether the picture is in the middle of black; otherwise it is in the upper left corner. */
  readonly isCentred: boolean;
}

/** For each pixel of the outcome: the first one it is made from, and the weight of each. */
interface Taps {
  readonly reach: number;
  readonly first: Int32Array;
  readonly weights: Float32Array;
}

/** Each source pixel counts by how near it is, so that nothing is lost between two of them. */
function tapsFor(from: number, length: number, limit: number, count: number): Taps {
  const scale = length / count;
  const support = Math.max(scale, 1);
  const reach = Math.min(limit, Math.ceil(support * 2) + 1);
  const first = new Int32Array(count);
  const weights = new Float32Array(count * reach);
  for (let i = 0; i < count; i++) {
    // Beyond its edges a picture goes on as it ended.
    const centre = Math.max(0, Math.min(limit - 1, from + (i + 0.5) * scale - 0.5));
    const start = Math.max(0, Math.min(limit - reach, Math.ceil(centre - support)));
    first[i] = start;
    let sum = 0;
    for (let k = 0; k < reach; k++) {
      const weight = Math.max(0, 1 - Math.abs(start + k - centre) / support);
      weights[i * reach + k] = weight;
      sum += weight;
    }
    for (let k = 0; k < reach; k++) weights[i * reach + k]! /= sum;
  }
  return {reach, first, weights};
}

/** One row of the picture, narrowed to three channels of the wanted width. */
function narrowRow({data, width}: Picture, y: number, taps: Taps, into: Float32Array): void {
  const {reach, first, weights} = taps;
  for (let x = 0, weight = 0; x < first.length; x++) {
    let [red, green, blue] = [0, 0, 0];
    let from = (y * width + first[x]!) * 4;
    for (let k = 0; k < reach; k++, from += 4) {
      const share = weights[weight++]!;
      red += share * data[from]!;
      green += share * data[from + 1]!;
      blue += share * data[from + 2]!;
    }
    into[3 * x] = red;
    into[3 * x + 1] = green;
    into[3 * x + 2] = blue;
  }
}

/** Rows `taps` asks for, each narrowed, by their place in the picture. */
function narrowRows(picture: Picture, across: Taps, down: Taps): Float32Array[] {
  const rows: Float32Array[] = [];
  const last = down.first.at(-1)! + down.reach;
  for (let y = down.first[0]!; y < last; y++) {
    rows[y] = new Float32Array(across.first.length * 3);
    narrowRow(picture, y, across, rows[y]!);
  }
  return rows;
}

/** Where a part of a picture lies in a frame. */
export interface Placement {
  /** Pixels of the frame for each of the picture. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where `box` lies in `frame`: as large as fits. */
export function placementOf(box: Box, {size, isCentred}: Frame): Placement {
  const scale = size / Math.max(box.width, box.height);
  const width = Math.max(1, Math.round(box.width * scale));
  const height = Math.max(1, Math.round(box.height * scale));
  const x = isCentred ? (size - width) >> 1 : 0;
  const y = isCentred ? (size - height) >> 1 : 0;
  return {scale, x, y, width, height};
}

/** A frame of black. */
function blackFrame({size, mean}: Frame): Tensor {
  const frame = zeros(size, size, 3);
  for (let at = 0; at < frame.data.length; at++) frame.data[at] = -mean[at % 3]! / 255;
  return frame;
}

/** `box` of the picture as a net takes it. Transparent pixels count by their colour. */
export function framed(picture: Picture, box: Box, frame: Frame): Tensor {
  const {x, y, width, height} = placementOf(box, frame);
  const across = tapsFor(box.x, box.width, picture.width, width);
  const down = tapsFor(box.y, box.height, picture.height, height);
  const rows = narrowRows(picture, across, down);
  const tensor = blackFrame(frame);
  for (let line = 0; line < height; line++) {
    const at = ((y + line) * frame.size + x) * 3;
    for (let k = 0; k < down.reach; k++) {
      const share = down.weights[line * down.reach + k]! / 255;
      if (share) addRow(tensor.data, at, rows[down.first[line]! + k]!, share);
    }
  }
  return tensor;
}

function addRow(into: Float32Array, at: number, row: Float32Array, share: number): void {
  for (let i = 0; i < row.length; i++) into[at + i]! += share * row[i]!;
}

/** The picture turned by a quarter, clockwise. */
export function pictureTurned({width, height, data}: Picture): Picture {
  const from = new Uint32Array(data.slice().buffer);
  const to = new Uint32Array(from.length);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) to[x * height + height - 1 - y] = from[at++]!;
  }
  return {width: height, height: width, data: new Uint8ClampedArray(to.buffer)};
}
