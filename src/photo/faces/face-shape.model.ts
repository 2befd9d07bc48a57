import type {Box, Face, Point} from '../face.model.js';

/** Of the points along the jaw. */
const [LEFT_CHEEK, CHIN, RIGHT_CHEEK] = [0, 8, 16];
const [LEFT_EYE, RIGHT_EYE, MOUTH, END] = [36, 42, 48, 68];

function middle(points: readonly Point[], from: number, to: number): Point {
  const some = points.slice(from, to);
  const mean = (side: 'x' | 'y'): number =>
    some.reduce((sum, point) => sum + point[side], 0) / some.length;
  return {x: mean('x'), y: mean('y')};
}

/** @param points - 68, as `landmarksIn` gives them. */
export const faceOf = (points: readonly Point[], box: Box, score: number): Face => ({
  box,
  score,
  leftEye: middle(points, LEFT_EYE, RIGHT_EYE),
  rightEye: middle(points, RIGHT_EYE, MOUTH),
  mouth: middle(points, MOUTH, END),
  chin: points[CHIN]!,
  leftCheek: points[LEFT_CHEEK],
  rightCheek: points[RIGHT_CHEEK],
});

/** Beyond this tilt nobody stands before a camera: the picture lies on its side. Degrees. */
const MAX_ROLL = 35;

/** How far a face is tilted, in degrees, clockwise; as the eyes lie. */
export const rollOf = ({leftEye, rightEye}: Face): number =>
  (Math.atan2(rightEye.y - leftEye.y, rightEye.x - leftEye.x) * 180) / Math.PI;

const between = (min: number, value: number, max: number): boolean => value >= min && value <= max;

/** Where a point is, seen from between the eyes, in distances of the eyes: along them, and down. */
function seenFromEyes({leftEye, rightEye}: Face): (point: Point) => Point {
  const [x, y] = [rightEye.x - leftEye.x, rightEye.y - leftEye.y];
  const square = x * x + y * y;
  return (point) => {
    const dx = point.x - (leftEye.x + rightEye.x) / 2;
    const dy = point.y - (leftEye.y + rightEye.y) / 2;
    return {x: (dx * x + dy * y) / square, y: (dy * x - dx * y) / square};
  };
}

/**
 * Whether the parts lie as in a face that looks into the camera: the eyes above the mouth above the
 * chin, about symmetric, and of the box's size. The limits are wide: a turned head passes, a
 * tablecloth does not.
 */
export function isPlausible(face: Face): boolean {
  const {leftEye, rightEye, box} = face;
  const seen = seenFromEyes(face);
  const [mouth, chin] = [seen(face.mouth), seen(face.chin)];
  const apart = Math.hypot(rightEye.x - leftEye.x, rightEye.y - leftEye.y);
  return (
    between(-MAX_ROLL, rollOf(face), MAX_ROLL) &&
    between(0.2, apart / box.width, 0.8) &&
    between(0.5, mouth.y, 2) &&
    between(mouth.y + 0.2, chin.y, 3.2) &&
    between(-0.4, mouth.x, 0.4) &&
    between(-0.6, chin.x, 0.6) &&
    hasEyesBetweenCheeks(face, seen)
  );
}

function hasEyesBetweenCheeks(
  {leftCheek, rightCheek}: Face,
  seen: (point: Point) => Point,
): boolean {
  if (!leftCheek || !rightCheek) return true;
  return seen(leftCheek).x < -0.5 && seen(rightCheek).x > 0.5;
}
