/** Everything a check says about one file: the one entry to the rules. */
import type {Face} from '../face.model.js';
import type {Head, PhotoReport, Reason} from '../report.model.js';
import type {PhotoStandard} from '../standard.model.js';
import {countFinding, headFindings, peopleIn} from './face-findings.model.js';
import {fileFindings} from './file-findings.model.js';
import {scaledFace} from './geometry.model.js';
import {crownOf} from './outline.model.js';
import {pixelFindings, type View} from './pixel-findings.model.js';
import type {Seen} from './seen.model.js';
import {type SeenWall, wallOf} from './wall.model.js';

/** Why nothing can be said that needs a face. */
function whyNoFace({picture, faces}: Seen): Reason | undefined {
  if (!picture) return 'undecodable';
  if (!faces) return 'no-detector';
  if (faces.faces.length > 0) return undefined;
  return faces.isUnsure ? 'unsure' : 'no-face';
}

function viewOf(seen: Seen): View {
  const {picture, faces, faceSample: sample} = seen;
  const face = picture && faces?.faces[0];
  const noFace = whyNoFace(seen);
  // In a picture that may lie on its side, what is above is not known.
  const wall = picture && noFace !== 'unsure' ? wallOf(picture, face) : undefined;
  const isCrowded = faces !== undefined && peopleIn(faces) > 1;
  return {picture, sample, face, wall, noFace, isCrowded};
}

/** The head in the original's pixels; a crown that the citizen set beats the one that was found. */
function headOf({picture, size, crown}: Seen, face?: Face, wall?: SeenWall): Head | undefined {
  if (!face || !picture || !size) return undefined;
  const scale = size.width / picture.width;
  const found = !crown && wall ? crownOf(picture, face, wall) : undefined;
  return {
    face: scaledFace(face, scale),
    crown: crown ?? (found && {x: found.x * scale, y: found.y * scale}),
  };
}

/** Holds what was seen of a file against a standard. Only facts of the file can `fail`. */
export function reportOf(standard: PhotoStandard, seen: Seen): PhotoReport {
  const view = viewOf(seen);
  const head = headOf(seen, view.face, view.wall);
  return {
    standard: standard.id,
    version: standard.version,
    findings: [
      ...fileFindings(standard, seen),
      countFinding(view.picture && seen.faces, view.noFace),
      ...headFindings(standard, head, seen.size, view.noFace),
      ...pixelFindings(standard, view),
    ],
    width: seen.size?.width,
    height: seen.size?.height,
    head,
  };
}
