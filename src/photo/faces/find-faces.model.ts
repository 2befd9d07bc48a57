import type {Box, Face, Faces, Picture} from '../face.model.js';
import {boxFrame, type BoxNet, boxNet, runBoxNet} from './box-net.model.js';
import {type Candidate, candidatesIn} from './boxes.model.js';
import {faceOf, isPlausible} from './face-shape.model.js';
import {type LandmarkNet, landmarkNet, landmarksIn} from './landmark-net.model.js';
import {framed, pictureTurned} from './resample.model.js';
import {isUpright} from './upright.model.js';

/** Both nets. */
export interface FaceNets {
  readonly boxes: BoxNet;
  readonly landmarks: LandmarkNet;
}

/** The two weight files as they are. */
export interface FaceWeights {
  readonly detector: ArrayBuffer;
  readonly landmarks: ArrayBuffer;
}

/** Makes nets of the two files; done once, it takes some milliseconds. */
export const faceNets = ({detector, landmarks}: FaceWeights): FaceNets => ({
  boxes: boxNet(new Uint8Array(detector)),
  landmarks: landmarkNet(new Uint8Array(landmarks)),
});

/** Pixels of the longer side in which faces are looked for: the second finds what is small or pale. */
const SIZES = [224, 320] as const;
/** A net that is less sure than this has seen nothing. */
const MIN_SCORE = 0.5;
/** More need not be told apart: one too many is enough to say so, and each takes its time. */
const MOST = 4;

/** The part of a box that is in the picture, in whole pixels. */
function within(box: Box, picture: Picture): Box {
  const x = Math.max(0, Math.floor(box.x));
  const y = Math.max(0, Math.floor(box.y));
  const right = Math.min(picture.width, Math.ceil(box.x + box.width));
  const bottom = Math.min(picture.height, Math.ceil(box.y + box.height));
  return {x, y, width: right - x, height: bottom - y};
}

function lookAt(nets: FaceNets, picture: Picture, candidate: Candidate): Face | undefined {
  const box = within(candidate.box, picture);
  if (box.width < 1 || box.height < 1) return undefined;
  const face = faceOf(landmarksIn(nets.landmarks, picture, box), box, candidate.score);
  return isPlausible(face) && isUpright(nets.boxes, picture, candidate) ? face : undefined;
}

const candidates = ({boxes}: FaceNets, picture: Picture, size: number): Candidate[] => {
  const side = Math.max(picture.width, picture.height);
  const input = framed(picture, {x: 0, y: 0, ...sizeOf(picture)}, boxFrame(size));
  return candidatesIn(runBoxNet(boxes, input), side, MIN_SCORE).slice(0, MOST);
};

const sizeOf = ({width, height}: Picture): {width: number; height: number} => ({width, height});

const byArea = ({box: a}: Face, {box: b}: Face): number => b.width * b.height - a.width * a.height;

/** Looks once more where something was seen that is no face: two heads close by disturb each other. */
function look(nets: FaceNets, picture: Picture, sizes: readonly number[]): Faces {
  let best: Faces = {faces: [], isUnsure: false};
  for (const size of sizes) {
    const found = candidates(nets, picture, size);
    const faces = found.flatMap((each) => lookAt(nets, picture, each) ?? []).sort(byArea);
    if (found.length > 0 && faces.length === found.length) return {faces, isUnsure: false};
    if (found.length > 0 && (!best.isUnsure || faces.length > best.faces.length))
      best = {faces, isUnsure: true};
  }
  return best;
}

/** Faces in a picture that stand upright. Where none does, but one lies on its side, it is unsure. */
export function findFaces(nets: FaceNets, picture: Picture): Faces {
  const upright = look(nets, picture, SIZES);
  if (upright.faces.length > 0 || upright.isUnsure) return upright;
  let turned = picture;
  for (let quarter = 1; quarter < 4; quarter++) {
    turned = pictureTurned(turned);
    if (look(nets, turned, SIZES.slice(0, 1)).faces.length > 0) return {faces: [], isUnsure: true};
  }
  return upright;
}
