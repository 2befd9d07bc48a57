/** Numbers of a picture or a net, pixel by pixel, row by row: all channels of a pixel together. */
export interface Tensor {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  /** One pixel longer than needed: products are written two pixels at a time. */
  readonly data: Float32Array;
}

/** A tensor of zeros. */
export const zeros = (width: number, height: number, channels: number): Tensor => ({
  width,
  height,
  channels,
  data: new Float32Array((width * height + 1) * channels),
});

/** The same, two pixels wider and higher: `before` of them on the left and above, zeros all. */
export function padded(tensor: Tensor, before: number): Tensor {
  const {width, height, channels, data} = tensor;
  const out = zeros(width + 2, height + 2, channels);
  const row = width * channels;
  for (let y = 0; y < height; y++) {
    const at = ((y + before) * out.width + before) * channels;
    out.data.set(data.subarray(y * row, (y + 1) * row), at);
  }
  return out;
}

/** The largest of each two by two pixels; with stride 1 the size stays. */
export function maxPool(tensor: Tensor, stride: 1 | 2): Tensor {
  const {width, height, channels, data} = tensor;
  const out = zeros(Math.ceil(width / stride), Math.ceil(height / stride), channels);
  for (let y = 0, at = 0; y < out.height; y++) {
    const upper = y * stride * width;
    const lower = Math.min(y * stride + 1, height - 1) * width;
    for (let x = 0; x < out.width; x++) {
      const left = x * stride;
      const right = Math.min(left + 1, width - 1);
      let a = (upper + left) * channels;
      let b = (upper + right) * channels;
      let c = (lower + left) * channels;
      let d = (lower + right) * channels;
      for (const end = at + channels; at < end; at++) {
        const above = Math.max(data[a++]!, data[b++]!);
        out.data[at] = Math.max(above, data[c++]!, data[d++]!);
      }
    }
  }
  return out;
}

/**
 * Adds what each channel starts from, and multiplies what is below zero by `slope`: 0.1 is a leaky
 * ReLU, 0 a plain one, 1 none. In place.
 */
export function activate(tensor: Tensor, bias: Float32Array, slope: number): Tensor {
  const {data, channels, width, height} = tensor;
  const end = width * height * channels;
  for (let at = 0; at < end;) {
    for (let channel = 0; channel < channels; channel++, at++) {
      const value = data[at]! + bias[channel]!;
      data[at] = value > 0 ? value : value * slope;
    }
  }
  return tensor;
}

/** The sum of two tensors of one size. */
export function plus(a: Tensor, b: Tensor): Tensor {
  const out = zeros(a.width, a.height, a.channels);
  for (let at = 0; at < out.data.length; at++) out.data[at] = a.data[at]! + b.data[at]!;
  return out;
}

/** What is below zero becomes zero, in a new tensor. */
export const rectified = (tensor: Tensor): Tensor => ({
  ...tensor,
  data: tensor.data.map((value) => Math.max(value, 0)),
});

/** The mean of each channel, as one pixel. */
export function meanPixel(tensor: Tensor): Tensor {
  const {channels, data, width, height} = tensor;
  const out = zeros(1, 1, channels);
  const pixels = width * height;
  for (let at = 0; at < pixels * channels; at++) out.data[at % channels]! += data[at]! / pixels;
  return out;
}

/** A square turned by a quarter, clockwise. */
export function quarterTurned({width: size, channels, data}: Tensor): Tensor {
  const out = zeros(size, size, channels);
  for (let y = 0, at = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const to = (x * size + size - 1 - y) * channels;
      for (let channel = 0; channel < channels; channel++) out.data[to + channel] = data[at++]!;
    }
  }
  return out;
}
