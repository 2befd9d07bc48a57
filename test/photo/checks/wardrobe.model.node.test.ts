import {describe, expect, it} from 'vitest';
import {judgeTop} from '../../../src/photo/wardrobe.model.js';
import type {Advice, Wall} from '../../../src/photo/standard.model.js';
import {standard, stated} from './painted.js';

const noPink: Advice = {
  id: 'no-pale-top',
  topic: 'clothes',
  stance: 'avoid',
  pair: {good: {top: 'dark'}, bad: {top: 'white'}, goodText: 'Stands out', badText: 'Merges'},
  ...stated('No white or pink top'),
};

const grey: Wall = {name: 'grey', colour: '#d2d2d2'};
const greyWall = standard({
  background: stated({walls: [{name: 'white', colour: '#ffffff'}, grey]}),
});

describe('a top', () => {
  it.each([
    ['#1d2438', 'pass'],
    ['#000000', 'pass'],
    ['#c8102e', 'pass'],
    ['#ffffff', 'check'],
    ['#f5f0e6', 'check'],
    ['#ffd6de', 'check'],
  ])('of %s before a white wall: %s', (colour, verdict) => {
    expect(judgeTop(colour, standard())?.verdict).toBe(verdict);
  });

  it('is held against the wall that it comes closest to', () => {
    const judged = judgeTop('#c0c0c0', greyWall);
    expect(judged).toMatchObject({verdict: 'check', wall: grey});
    expect(judged?.measured).toBeLessThan(10);
  });

  it('is held against white where no wall is named', () => {
    const judged = judgeTop('#ffffff', standard({background: undefined}));
    expect(judged).toMatchObject({verdict: 'check', expected: 30, wall: undefined});
    expect(judged?.measured).toBeCloseTo(0);
  });

  it('that advice speaks against comes with that advice', () => {
    const strict = standard({advice: [noPink]});
    expect(judgeTop('#ffffff', strict)?.advice).toBe(noPink);
    expect(judgeTop('#1d2438', strict)?.advice).toBeUndefined();
  });

  it('needs a colour', () => {
    expect(judgeTop('navy', standard())).toBeUndefined();
  });
});
