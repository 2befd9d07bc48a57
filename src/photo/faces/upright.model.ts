import type {Box, Picture} from '../face.model.js';
import {boxFrame, type BoxNet, runBoxNet} from './box-net.model.js';
import {type Candidate, candidatesIn} from './boxes.model.js';
import {framed} from './resample.model.js';
import {quarterTurned, type Tensor} from './tensor.model.js';

/** Around a face, so that the net sees it as large as it likes best. */
const ROOM = 1.6;
/** Sides of the square in which the net looks again: most faces are told apart in the first. */
const SIZES = [160, 224] as const;
/** By so much the net is surer of one direction than of another, in the first square. */
const CLEAR = 0.25;
/** And in the last. */
const ENOUGH = 0.1;

function squareAround({x, y, width, height}: Box): Box {
  const side = Math.max(width, height) * ROOM;
  return {x: x + (width - side) / 2, y: y + (height - side) / 2, width: side, height: side};
}

/** A face on its side never looked this sure; one upside down does. */
const SURE = 0.8;

/** Quarter turns to compare with: each costs as much as looking. */
const turnsAgainst = (score: number): readonly number[] => (score > SURE ? [2] : [1, 2, 3]);

/** How much surer the net is of what it sees there than of the same turned, -1 to 1. */
function leadOf(net: BoxNet, input: Tensor, turns: readonly number[]): number {
  const scoreOf = (tensor: Tensor): number =>
    candidatesIn(runBoxNet(net, tensor), tensor.width, 0)[0]?.score ?? 0;
  const scores: number[] = [];
  let turned = input;
  for (let turn = 1; turn < 4; turn++) {
    turned = quarterTurned(turned);
    if (turns.includes(turn)) scores.push(scoreOf(turned));
  }
  return scoreOf(input) - Math.max(...scores);
}

/**
 * Whether a face stands upright. The net finds faces upside down, too, and its eyes and chins then
 * lie as in a face: only how sure it is of each direction tells.
 */
export function isUpright(net: BoxNet, picture: Picture, {box, score}: Candidate): boolean {
  const square = squareAround(box);
  const inputOf = (size: number): Tensor => framed(picture, square, boxFrame(size));
  const first = leadOf(net, inputOf(SIZES[0]), turnsAgainst(score));
  if (Math.abs(first) > CLEAR) return first > 0;
  return leadOf(net, inputOf(SIZES[1]), [1, 2, 3]) > ENOUGH;
}
