/** How large a head is and where, in the unit in which a rule is written. */
import type {Size} from '../face.model.js';
import type {Head} from '../report.model.js';
import {
  type Band,
  type HeadMeasure,
  type HeadUnit,
  isWithin,
  type PhotoStandard,
} from '../standard.model.js';
import {betweenEyes, distance, rollOf} from './geometry.model.js';

type Side = keyof Size;

/** Each measure in pixels; undefined where a point that it needs is not known. */
const MEASURES: Readonly<Record<HeadMeasure, (head: Head, size: Size) => number | undefined>> = {
  'head.height': ({face, crown}) => crown && face.chin.y - crown.y,
  'head.width': ({face: {leftCheek, rightCheek}}) =>
    leftCheek && rightCheek && distance(leftCheek, rightCheek),
  'head.top': ({crown}) => crown?.y,
  'head.chin': ({face}, {height}) => height - face.chin.y,
  'head.centre': ({face}) => betweenEyes(face).x,
  'head.roll': ({face}) => rollOf(face),
  'eyes.height': ({face}, {height}) => height - betweenEyes(face).y,
  'eyes.interEye': ({face}) => distance(face.leftEye, face.rightEye),
};

const ACROSS: ReadonlySet<HeadMeasure> = new Set(['head.width', 'head.centre', 'eyes.interEye']);

/** Whether a measure cannot be taken before the top of the head is known. */
export const needsCrown = (measure: HeadMeasure): boolean =>
  measure === 'head.height' || measure === 'head.top';

/** Pixels of the finished picture: as it is where that is allowed, or else the nearest allowed. */
function finished(pixels: number, band: Band = {}): number {
  if (isWithin(pixels, band)) return pixels;
  return (pixels < (band.min ?? pixels) ? band.min : band.max) ?? pixels;
}

/** How many of a unit one side of the picture is long. */
function lengthIn(unit: HeadUnit, side: Side, size: Size, standard: PhotoStandard) {
  const {file, print} = standard;
  if (unit === 'ratio') return 1;
  if (unit === 'mm') return side === 'width' ? print?.value.widthMm : print?.value.heightMm;
  const band = side === 'width' ? file?.widthPx : file?.heightPx;
  return finished(size[side], band?.value);
}

/** What a rule measures, in its unit; undefined where it cannot be measured. */
export function measured(
  {measure, unit}: {readonly measure: HeadMeasure; readonly unit: HeadUnit},
  head: Head,
  size: Size,
  standard: PhotoStandard,
): number | undefined {
  const value = MEASURES[measure](head, size);
  if (value === undefined || unit === 'deg') return value;
  const side: Side = ACROSS.has(measure) ? 'width' : 'height';
  const length = lengthIn(unit, side, size, standard);
  return length === undefined ? undefined : (value / size[side]) * length;
}
