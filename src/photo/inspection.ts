/** Looks at a photo on the device: what leaves this file is figures. */
import {unlessAborted} from './abortable.js';
import {reportOf} from './checks/findings.model.js';
import {fileTypeOf} from './checks/file-type.model.js';
import type {Seen} from './checks/seen.model.js';
import type {Box, Face, Faces, Picture, Size} from './face.model.js';
import type {FaceDetector} from './photo.provider.js';
import {foundFaces} from './found-faces.model.js';
import {enlarged} from './frame.model.js';
import type {PhotoReport} from './report.model.js';
import type {PhotoStandard} from './standard.model.js';

/** Longer side of what is looked at; larger originals only cost a cheap phone its memory. */
const LOOKED_AT_PX = 640;
/** Longer side of what is kept for cropping. */
const KEPT_PX = 2400;
/** Enough for the signature of any file type. */
const SIGNATURE_BYTES = 64;
const FACE_SAMPLE_PX = 160;

/** What looking takes. */
export interface InspectionOptions {
  /** Without one everything about the head is “could not tell”. */
  readonly detector?: FaceDetector | undefined;
  readonly signal: AbortSignal;
}

/** A photo that was looked at. */
export interface Inspected {
  readonly seen: Seen;
  /** The picture, upright, at most 2,400 pixels on its longer side; absent: undecodable. */
  readonly bitmap?: ImageBitmap | undefined;
}

/** A canvas with part of a picture in the given size. */
export function drawn(source: CanvasImageSource, {x, y, width, height}: Box, size: Size) {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d', {willReadFrequently: true})!;
  context.imageSmoothingQuality = 'high';
  // What is see-through would turn black in a JPEG.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(source, x, y, width, height, 0, 0, size.width, size.height);
  return canvas;
}

const within = ({width, height}: Size, most: number): Size => {
  const scale = Math.min(1, most / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
};

const all = ({width, height}: Size): Box => ({x: 0, y: 0, width, height});

function pixels(source: CanvasImageSource, part: Box, size: Size): Picture {
  const {width, height} = size;
  return drawn(source, part, size).getContext('2d')!.getImageData(0, 0, width, height);
}

/** The picture as its orientation says, small enough to keep, with the size it had. */
async function decode(file: Blob): Promise<{bitmap: ImageBitmap; size: Size} | undefined> {
  let whole: ImageBitmap;
  try {
    whole = await createImageBitmap(file, {imageOrientation: 'from-image'});
  } catch {
    return undefined;
  }
  const size = {width: whole.width, height: whole.height};
  const kept = within(size, KEPT_PX);
  if (kept.width === size.width) return {bitmap: whole, size};
  const bitmap = await createImageBitmap(drawn(whole, all(size), kept));
  whole.close();
  return {bitmap, size};
}

/** A square of the face in the kept picture, large enough to tell blurred from sharp. */
function faceSample(bitmap: ImageBitmap, {box}: Face, scale: number): Picture {
  const height = Math.max(1, Math.round((FACE_SAMPLE_PX * box.height) / Math.max(1, box.width)));
  return pixels(bitmap, enlarged(box, scale), {width: FACE_SAMPLE_PX, height});
}

async function detect(picture: Picture, options: InspectionOptions): Promise<Faces | undefined> {
  const {detector, signal} = options;
  try {
    // A page's own detector need not listen to the signal, nor ever answer.
    const faces = detector && (await unlessAborted(detector.detect(picture, {signal}), signal));
    return faces && foundFaces(faces, picture);
  } catch {
    // A detector that is missing or failed leaves the rest of the check standing.
    signal.throwIfAborted();
    return undefined;
  }
}

/** The file's first bytes; none where it is gone from the device or may not be read. */
async function signatureOf(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, SIGNATURE_BYTES).arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}

/** Looks at a file once; what is seen can be held against any standard. */
export async function look(file: Blob, options: InspectionOptions): Promise<Inspected> {
  const facts = {type: fileTypeOf(await signatureOf(file)), bytes: file.size};
  const decoded = await decode(file);
  options.signal.throwIfAborted();
  if (!decoded) return {seen: {file: facts}};
  const {bitmap, size} = decoded;
  const picture = pixels(bitmap, all(bitmap), within(size, LOOKED_AT_PX));
  const faces = await detect(picture, options);
  const face = faces?.faces[0];
  const sample = face && faceSample(bitmap, face, bitmap.width / picture.width);
  return {bitmap, seen: {file: facts, size, picture, faces, faceSample: sample}};
}

/**
 * The whole check of one file. Rejects only where it was aborted: what cannot be told is said.
 */
export async function inspect(
  file: Blob,
  standard: PhotoStandard,
  options: InspectionOptions,
): Promise<PhotoReport> {
  const {bitmap, seen} = await look(file, options);
  bitmap?.close();
  return reportOf(standard, seen);
}
