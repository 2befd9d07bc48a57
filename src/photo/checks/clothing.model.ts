/** Whether clothes stand out from the wall. */
import type {Box, Face, Picture} from '../face.model.js';
import {deltaE, type Lab} from './color.model.js';
import {betweenEyes, eyesToChin} from './geometry.model.js';
import {clipped, medianOf, samplesOf} from './samples.model.js';

/** How clothes compare with the wall. */
export interface Contrast {
  /** ΔE between what most of the clothes look like and the wall. */
  readonly difference: number;
  /** Share of the clothes that can hardly be told from the wall. */
  readonly alike: number;
}

/** ΔE below which clothes and wall run into each other. */
const ALIKE = 12;

const BOTTOM = 0.14;
const CENTRAL = 0.7;

/** Below the neck and between the shoulders, in eye-to-chin lengths from the chin. */
const BELOW_NECK = 0.5;
const TO_CHEST = 1.6;
const TO_SHOULDER = 0.8;

/** Beside the neck, where the picture ends soon below the chin, as on an identity card. */
const NECK = 0.35;
const COLLAR = 0.6;
const COLLAR_BELOW = 0.3;
const COLLAR_HEIGHT = 0.13;

/** A strip thinner than this share of the picture may be neck or frame as well as clothes. */
const LEAST = 0.03;

// Halfway between face and chin: shoulders do not lean with the head.
const bodyOf = (face: Face): number => (face.chin.x + betweenEyes(face).x) / 2;

function onChest(face: Face): Box[] {
  const length = eyesToChin(face);
  const half = TO_SHOULDER * length;
  const y = face.chin.y + BELOW_NECK * length;
  return [{x: bodyOf(face) - half, y, width: 2 * half, height: (TO_CHEST - BELOW_NECK) * length}];
}

function besideNeck(face: Face, picture: Picture): Box[] {
  const length = eyesToChin(face);
  const height = COLLAR_HEIGHT * length;
  const y = picture.height - height;
  if (y < face.chin.y + COLLAR_BELOW * length) return [];
  const width = (COLLAR - NECK) * length;
  const middle = bodyOf(face);
  return [middle - COLLAR * length, middle + NECK * length].map((x) => ({x, y, width, height}));
}

const atBottom = ({width, height}: Picture): Box => ({
  x: (width * (1 - CENTRAL)) / 2,
  y: height * (1 - BOTTOM),
  width: width * CENTRAL,
  height: height * BOTTOM,
});

/** Where clothes are: on the chest, or else beside the neck; nowhere where the picture ends above. */
function clothesIn(picture: Picture, face: Face | undefined): Box[] {
  const boxes = face ? onChest(face) : [atBottom(picture)];
  const isEnough = boxes.some((box) => clipped(box, picture).height >= picture.height * LEAST);
  return isEnough || !face ? boxes : besideNeck(face, picture);
}

/** Clothes against a wall; undefined where the picture ends above them. */
export function contrastOf(picture: Picture, wall: Lab, face?: Face): Contrast | undefined {
  const samples = samplesOf(picture, clothesIn(picture, face));
  if (samples.length === 0) return undefined;
  const alike = samples.filter((one) => deltaE(one, wall) < ALIKE).length;
  return {difference: deltaE(medianOf(samples), wall), alike: alike / samples.length};
}
