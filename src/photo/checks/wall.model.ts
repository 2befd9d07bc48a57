/** The wall behind the head: its colour, and how even it is. */
import type {Box, Face, Picture} from '../face.model.js';
import type {PhotoStandard} from '../standard.model.js';
import {between, deltaE, type Lab, labOfHex, WHITE} from './color.model.js';
import {betweenEyes, eyesToChin} from './geometry.model.js';
import {medianOf, samplesOf, spreadOf} from './samples.model.js';

/** What a wall looks like in a picture. */
export interface SeenWall {
  /** Halfway between both sides. */
  readonly colour: Lab;
  /** 95th percentile of ΔE from `colour`. */
  readonly spread: number;
  /** The colour at either side. */
  readonly left: Lab;
  readonly right: Lab;
}

/** Where no person is expected: the uppermost strip, and the outer columns of the upper half. */
const STRIP = 0.06;
const COLUMN = 0.08;
const HALF = 0.5;

// Where no face is known, the head may be anywhere in the middle of the strip.
const MIDDLE = 0.2;

/** What is left of a column beside a head that fills the picture. */
const EDGE = 0.03;

/** Half the width and the height above the eyes that head and hair take, in eye-to-chin lengths. */
const HEAD_ASIDE = 0.95;
const HEAD_ABOVE = 1.7;
const BROWS_ABOVE = 0.5;

/** Where wall is looked for, at the left side; the right side is its mirror image. */
interface Clear {
  /** Width of the strip that is free of hair. */
  readonly strip: number;
  readonly column: number;
  /** How far down the column goes. */
  readonly down: number;
}

/** `room` is what lies between the picture's edge and the middle of the face. */
function clearBeside(face: Face, room: number, {width, height}: Picture): Clear {
  const eyes = betweenEyes(face);
  const length = eyesToChin(face);
  const beside = room - HEAD_ASIDE * length;
  const isAbove = eyes.y - HEAD_ABOVE * length > height * STRIP;
  const down = Math.min(height * HALF, face.chin.y);
  // Hair is widest at the ears, so a picture full of head still shows wall in its corners.
  const isFull = beside < width * EDGE;
  return {
    strip: isAbove ? room : Math.max(beside, width * EDGE),
    column: Math.min(width * COLUMN, Math.max(beside, width * EDGE)),
    down: isFull ? Math.min(down, eyes.y - BROWS_ABOVE * length) : down,
  };
}

const clearWithoutFace = ({width, height}: Picture): Clear => ({
  strip: width * MIDDLE,
  column: width * COLUMN,
  down: height * HALF,
});

const boxesOf = ({strip, column, down}: Clear, {height}: Picture): Box[] => [
  {x: 0, y: 0, width: strip, height: height * STRIP},
  {x: 0, y: height * STRIP, width: column, height: down - height * STRIP},
];

const mirrored =
  ({width}: Picture) =>
  (box: Box): Box => ({...box, x: width - box.width});

/** The wall around the head; undefined where none can be seen, as in a transparent picture. */
export function wallOf(picture: Picture, face?: Face): SeenWall | undefined {
  const middle = face ? betweenEyes(face).x : 0;
  const clear = (room: number) =>
    face ? clearBeside(face, room, picture) : clearWithoutFace(picture);
  const left = samplesOf(picture, boxesOf(clear(middle), picture));
  const rightBoxes = boxesOf(clear(picture.width - middle), picture).map(mirrored(picture));
  const right = samplesOf(picture, rightBoxes);
  const all = [...left, ...right];
  if (all.length === 0) return undefined;
  const colourOf = (side: readonly Lab[]) => medianOf(side.length > 0 ? side : all);
  const [leftColour, rightColour] = [colourOf(left), colourOf(right)];
  // The median of both together would jump from one to the other.
  const colour = between(leftColour, rightColour, 0.5);
  return {colour, spread: spreadOf(all, colour), left: leftColour, right: rightColour};
}

/** The colours of the walls that a standard accepts; white where it names none. */
export function wallColours(standard: PhotoStandard): readonly Lab[] {
  const named = (standard.background?.value.walls ?? []).flatMap(
    ({colour}) => labOfHex(colour) ?? [],
  );
  return named.length > 0 ? named : [WHITE];
}

/** The one of some colours that looks most like another; white of none. */
export const nearest = (colours: readonly Lab[], to: Lab): Lab =>
  colours.reduce(
    (best, one) => (deltaE(one, to) < deltaE(best, to) ? one : best),
    colours[0] ?? WHITE,
  );
