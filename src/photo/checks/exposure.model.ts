/** Light on the face. */
import type {Box, Face, Picture} from '../face.model.js';
import {luma} from './color.model.js';
import {betweenEyes, distance, scaledFace} from './geometry.model.js';
import {clipped, percentile} from './samples.model.js';

/** How bright a face is; every figure is a share from 0 to 1. */
export interface Brightness {
  /** Share of the cheeks and the nose that is burnt out. */
  readonly burnt: number;
  /** Mean luma of the cheeks and the nose. */
  readonly mean: number;
  /** Luma of the brightest hundredth of the whole face: the white of an eye, whatever the skin. */
  readonly brightest: number;
}

const BYTE = 255;

/** OFIQ (ISO/IEC 29794-5) counts luma from here to 255 as over-exposed. */
const BURNT = 247;

function lumas({width, data}: Picture, box: Box): number[] {
  const values: number[] = [];
  for (let y = box.y; y < box.y + box.height; y++) {
    for (let x = box.x; x < box.x + box.width; x++) {
      const at = (y * width + x) * 4;
      values.push(luma(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0));
    }
  }
  return values;
}

// Below the eyes and above the mouth: no white of an eye, no glasses, no teeth, no hair, no wall.
function cheeks(face: Face): Box {
  const eyes = betweenEyes(face);
  const apart = distance(face.leftEye, face.rightEye);
  const top = eyes.y + 0.35 * apart;
  return {
    x: eyes.x - 0.6 * apart,
    y: top,
    width: 1.2 * apart,
    height: face.mouth.y - 0.15 * apart - top,
  };
}

/** From brow to mouth, as wide as the eyes. */
function features(face: Face): Box {
  const eyes = betweenEyes(face);
  const apart = distance(face.leftEye, face.rightEye);
  return {
    x: eyes.x - 0.75 * apart,
    y: eyes.y - 0.3 * apart,
    width: 1.5 * apart,
    height: face.mouth.y - eyes.y + 0.3 * apart,
  };
}

/** The face's own coordinates in a sample of its box. */
function inSample(face: Face, sample: Picture): Face {
  const {x, y, width} = face.box;
  const move = (point: {x: number; y: number}) => ({x: point.x - x, y: point.y - y});
  const moved: Face = {
    box: {...face.box, x: 0, y: 0},
    score: face.score,
    leftEye: move(face.leftEye),
    rightEye: move(face.rightEye),
    mouth: move(face.mouth),
    chin: move(face.chin),
  };
  return scaledFace(moved, sample.width / width);
}

/** Brightness of a face in a sample of its box; undefined where the sample shows no cheeks. */
export function brightnessOf(sample: Picture, face: Face): Brightness | undefined {
  const placed = inSample(face, sample);
  const skin = lumas(sample, clipped(cheeks(placed), sample));
  if (skin.length === 0) return undefined;
  const all = lumas(sample, clipped(features(placed), sample));
  const sum = skin.reduce((total, value) => total + value, 0);
  return {
    burnt: skin.filter((value) => value >= BURNT).length / skin.length,
    mean: sum / skin.length / BYTE,
    brightest: percentile(all, 0.99) / BYTE,
  };
}
