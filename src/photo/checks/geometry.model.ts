/** What follows from where the parts of a face are. */
import type {Box, Face, Point} from '../face.model.js';

/** The point halfway between the eyes. */
export const betweenEyes = ({leftEye, rightEye}: Face): Point => ({
  x: (leftEye.x + rightEye.x) / 2,
  y: (leftEye.y + rightEye.y) / 2,
});

/** How far apart two points are. */
export const distance = (one: Point, other: Point): number =>
  Math.hypot(one.x - other.x, one.y - other.y);

/** From the eyes to the chin: the measure that hair, hats and beards leave alone. */
export const eyesToChin = (face: Face): number => distance(betweenEyes(face), face.chin);

/** Degrees by which the line of the eyes leans, without its direction. */
export const rollOf = ({leftEye, rightEye}: Face): number =>
  Math.abs(Math.atan2(rightEye.y - leftEye.y, rightEye.x - leftEye.x) * (180 / Math.PI));

const scaledPoint = ({x, y}: Point, scale: number): Point => ({x: x * scale, y: y * scale});

/** A box in a picture that is so many times as large. */
const scaledBox = ({x, y, width, height}: Box, scale: number): Box => ({
  x: x * scale,
  y: y * scale,
  width: width * scale,
  height: height * scale,
});

/** A face in a picture that is so many times as large. */
export const scaledFace = (face: Face, scale: number): Face => ({
  box: scaledBox(face.box, scale),
  score: face.score,
  leftEye: scaledPoint(face.leftEye, scale),
  rightEye: scaledPoint(face.rightEye, scale),
  mouth: scaledPoint(face.mouth, scale),
  chin: scaledPoint(face.chin, scale),
  ...(face.leftCheek && {leftCheek: scaledPoint(face.leftCheek, scale)}),
  ...(face.rightCheek && {rightCheek: scaledPoint(face.rightCheek, scale)}),
});
