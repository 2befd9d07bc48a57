/** What a detector found, as far as it can be so: a page's own may answer anything. */
import type {Box, Face, Faces, Point, Size} from './face.model.js';

/** Longer side of a face's box, in its shorter. */
const LONGEST = 4;

/** A chin may lie below the picture; what is further away than a whole picture is no part of it. */
const isNear = ({x, y}: Point, {width, height}: Size): boolean =>
  Math.abs(x - width / 2) <= 1.5 * width && Math.abs(y - height / 2) <= 1.5 * height;

const isFaceBox = ({width, height}: Box): boolean =>
  width > 0 && height > 0 && Math.max(width / height, height / width) <= LONGEST;

const meets = ({x, y, width, height}: Box, picture: Size): boolean =>
  x < picture.width && y < picture.height && x + width > 0 && y + height > 0;

function canBe(face: Face, picture: Size): boolean {
  const {box, chin, leftCheek = chin, leftEye, mouth, rightCheek = chin, rightEye} = face;
  const corner = {x: box.x + box.width, y: box.y + box.height};
  return (
    isFaceBox(box) &&
    meets(box, picture) &&
    [box, corner, chin, leftCheek, leftEye, mouth, rightCheek, rightEye].every((each) =>
      isNear(each, picture),
    )
  );
}

/** Faces with figures that lie in the picture; where others were named, it is unsure. */
export function foundFaces({faces, isUnsure}: Faces, picture: Size): Faces {
  const kept = faces.filter((face) => canBe(face, picture));
  return {faces: kept, isUnsure: isUnsure || kept.length < faces.length};
}
