import type {Box} from '../face.model.js';
import {VALUES_A_BOX} from './box-net.model.js';
import type {Tensor} from './tensor.model.js';

/** Where a face may be, in the picture's pixels, and how sure the net is. */
export interface Candidate {
  readonly box: Box;
  /** 0 to 1. */
  readonly score: number;
}

/** Widths and heights in cells of the shapes that a box starts from. */
const ANCHORS = [
  [1.603231, 2.094468],
  [6.041143, 7.080126],
  [2.882459, 3.518061],
  [4.266906, 5.178857],
  [9.041765, 10.66308],
] as const;

/** Of two boxes that share more than this of both together, the surer one stays. */
const MAX_OVERLAP = 0.4;

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/**
 * Boxes that the net is surer of than `minScore`, the surest first, each face once.
 *
 * @param cells - Outcome of the net.
 * @param side - The longer side of the picture, in its pixels.
 */
export function candidatesIn(cells: Tensor, side: number, minScore: number): Candidate[] {
  const found: Candidate[] = [];
  const cell = side / cells.width;
  for (let at = 0; at < cells.width * cells.height; at++) {
    ANCHORS.forEach(([wide, high], index) => {
      const from = at * cells.channels + index * VALUES_A_BOX;
      const [x, y, w, h, rawScore] = cells.data.subarray(from, from + VALUES_A_BOX);
      const score = sigmoid(rawScore!);
      if (score <= minScore) return;
      const width = Math.exp(w!) * wide * cell;
      const height = Math.exp(h!) * high * cell;
      const middleX = ((at % cells.width) + sigmoid(x!)) * cell;
      const middleY = (Math.floor(at / cells.width) + sigmoid(y!)) * cell;
      found.push({score, box: {x: middleX - width / 2, y: middleY - height / 2, width, height}});
    });
  }
  return withoutOverlaps(found);
}

/** Non-maximum suppression: the surest of those that cover the same. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const each of [...candidates].sort((a, b) => b.score - a.score)) {
    if (kept.every(({box}) => overlap(box, each.box) <= MAX_OVERLAP)) kept.push(each);
  }
  return kept;
}

const shared = (a: number, aSize: number, b: number, bSize: number): number =>
  Math.max(0, Math.min(a + aSize, b + bSize) - Math.max(a, b));

/** What two boxes share, as a part of both together. */
export function overlap(a: Box, b: Box): number {
  const both = shared(a.x, a.width, b.x, b.width) * shared(a.y, a.height, b.y, b.height);
  return both / (a.width * a.height + b.width * b.height - both);
}
