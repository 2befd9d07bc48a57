/** Cuts a picture to size and writes it as the JPEG that a document asks for. Nothing is retouched. */
import type {Box} from './face.model.js';
import {drawn} from './inspection.js';
import {withDensity} from './jpeg.model.js';
import type {Band} from './standard.model.js';
import {densityOf, finishedSize, type Target} from './target.model.js';

const BEST = 0.95;
const WORST = 0.3;
/** Each step halves what is left between the two: 0.01 of quality in the end. */
const STEPS = 6;

const encode = (canvas: HTMLCanvasElement, quality: number): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture cannot be written'))),
      'image/jpeg',
      quality,
    ),
  );

/** The best quality whose file is not too large; the smallest file where all are. */
async function encodeWithin(canvas: HTMLCanvasElement, {min = 0, max}: Band = {}): Promise<Blob> {
  const best = await encode(canvas, BEST);
  if (best.size < min) return encode(canvas, 1);
  if (max === undefined || best.size <= max) return best;
  let [low, high] = [WORST, BEST];
  let fitting: Blob | undefined;
  for (let step = 0; step < STEPS; step++) {
    const quality = (low + high) / 2;
    const blob = await encode(canvas, quality);
    if (blob.size <= max) [low, fitting] = [quality, blob];
    else high = quality;
  }
  return fitting ?? encode(canvas, WORST);
}

/**
 * The part `frame` of a picture as a JPEG of the target's pixels, density and, as far as JPEG
 * quality reaches, bytes.
 *
 * @param frame - In the bitmap's pixels.
 */
export async function finishedPhoto(
  bitmap: ImageBitmap,
  frame: Box,
  target: Target,
  bytes: Band | undefined,
): Promise<File> {
  const size = finishedSize(target, frame);
  const blob = await encodeWithin(drawn(bitmap, frame, size), bytes);
  const dpi = densityOf(target, size);
  const jpeg = new Uint8Array(await blob.arrayBuffer());
  const finished = dpi ? withDensity(jpeg, dpi) : jpeg;
  return new File([new Uint8Array(finished)], 'photo.jpg', {type: 'image/jpeg'});
}
