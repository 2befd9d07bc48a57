/** The top of the head, from where its outline ends and the wall begins. */
import type {Face, Picture, Point} from '../face.model.js';
import {between, deltaE, type Lab} from './color.model.js';
import {betweenEyes, eyesToChin} from './geometry.model.js';
import {labAt} from './samples.model.js';
import type {SeenWall} from './wall.model.js';

/**
 * From the eyes to the crown, in eye-to-chin lengths: about 1 without hair, up to 1.4 with it, more
 * on a small child. Below, white hair was taken for wall; above, a hat or tall hair for head.
 */
const LEAST = 0.8;
const MOST = 1.5;

/** Share of the columns above the face that has to be head for a row to be head. */
const HEAD_SHARE = 0.3;
const HALF_WIDTH = 0.3;
const FOREHEAD = 0.35;
/** Wall that is thinner than this is a streak of light on the hair. */
const STREAK = 0.06;

/** ΔE by which head differs from wall: more before a wall that differs from itself. */
const clearly = ({spread}: SeenWall): number => Math.min(24, Math.max(12, spread * 1.2));

/** Light from one side makes a wall's colour run from left to right. */
const wallAt = ({left, right}: SeenWall, share: number): Lab => between(left, right, share);

/** Tells whether a row, between two columns, is mostly head. */
function headRows(picture: Picture, wall: SeenWall, from: number, to: number) {
  const limit = clearly(wall);
  const step = Math.max(1, Math.floor((to - from) / 48));
  return (y: number): boolean => {
    let all = 0;
    let head = 0;
    for (let x = from; x <= to; x += step) {
      const lab = labAt(picture, x, y);
      all++;
      if (lab && deltaE(lab, wallAt(wall, x / picture.width)) > limit) head++;
    }
    return head >= all * HEAD_SHARE;
  };
}

/** Goes up from a row until there is wall for some rows, or the picture ends. */
function topOf(isHead: (y: number) => boolean, start: number, streak: number): number {
  let last = start + 1;
  for (let y = start; y >= 0; y--) {
    if (isHead(y)) last = y;
    else if (last - y > streak) return last;
  }
  return last;
}

/** Top of a head before a wall; undefined where the outline cannot be told from the wall. */
export function crownOf(picture: Picture, face: Face, wall: SeenWall): Point | undefined {
  const eyes = betweenEyes(face);
  const length = eyesToChin(face);
  // Above a head that leans, its top is aside.
  const x = eyes.x + (eyes.x - face.chin.x);
  const start = Math.round(eyes.y - FOREHEAD * length);
  if (!(length > 1) || start < 0 || start >= picture.height) return undefined;
  const from = Math.max(0, Math.round(x - HALF_WIDTH * length));
  const to = Math.min(picture.width - 1, Math.round(x + HALF_WIDTH * length));
  if (to <= from) return undefined;
  const y = topOf(headRows(picture, wall, from, to), start, STREAK * length);
  const share = (eyes.y - y) / length;
  return y <= start && share >= LEAST && share <= MOST ? {x, y} : undefined;
}
