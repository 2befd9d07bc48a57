import {describe, expect, it} from 'vitest';
import {candidatesIn, overlap} from '../../../src/photo/faces/boxes.model.js';
import {zeros} from '../../../src/photo/faces/tensor.model.js';

/** Two by two cells that say no, but for what is set. */
function cells(...said: readonly (readonly [cell: number, anchor: number, score: number])[]) {
  const tensor = zeros(2, 2, 28);
  for (let at = 4; at < tensor.data.length; at += 1) tensor.data[at] = at % 28 < 25 ? -9 : 0;
  for (const [cell, anchor, score] of said) {
    tensor.data.set([0, 0, 0, 0, score], cell * 28 + anchor * 5);
  }
  return tensor;
}

describe('boxes', () => {
  it('stand in the middle of their cell, as large as their shape', () => {
    const [found, ...others] = candidatesIn(cells([3, 0, 2]), 100, 0.5);
    expect(others).toEqual([]);
    expect(found!.score).toBeCloseTo(0.881, 3);
    expect(found!.box.width).toBeCloseTo(1.603231 * 50);
    expect(found!.box.x + found!.box.width / 2).toBeCloseTo(75);
    expect(found!.box.y + found!.box.height / 2).toBeCloseTo(75);
  });

  it('that cover the same are one, the surest', () => {
    const found = candidatesIn(cells([0, 2, 1], [0, 3, 2], [3, 0, 0.5]), 100, 0.5);
    expect(found.map(({score}) => score.toFixed(2))).toEqual(['0.88', '0.62']);
  });

  it('that the net is not sure of are none', () => {
    expect(candidatesIn(cells([0, 0, -1]), 100, 0.5)).toEqual([]);
  });

  it('overlap by what they share', () => {
    const a = {x: 0, y: 0, width: 2, height: 2};
    expect(overlap(a, a)).toBe(1);
    expect(overlap(a, {...a, x: 1})).toBeCloseTo(1 / 3);
    expect(overlap(a, {...a, y: 5})).toBe(0);
  });
});
