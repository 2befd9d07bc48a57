import {describe, expect, it} from 'vitest';
import {measured} from '../../../src/photo/checks/head.model.js';
import type {HeadMeasure, HeadUnit} from '../../../src/photo/standard.model.js';
import {FACE, standard, stated} from './painted.js';

const HEAD = {face: FACE, crown: {x: 177, y: 50}};
const SIZE = {width: 354, height: 472};
const ask = (measure: HeadMeasure, unit: HeadUnit) => ({measure, unit});

describe('a head', () => {
  it.each<[HeadMeasure, HeadUnit, number]>([
    ['head.height', 'px', 280],
    ['head.height', 'ratio', 280 / 472],
    ['head.height', 'mm', 28.5],
    ['head.width', 'mm', 15.3],
    ['head.top', 'mm', 5.1],
    ['head.chin', 'px', 142],
    ['head.centre', 'ratio', 0.5],
    ['head.roll', 'deg', 0],
    ['eyes.height', 'px', 272],
    ['eyes.interEye', 'ratio', 80 / 354],
  ])('has a %s in %s', (measure, unit, value) => {
    expect(measured(ask(measure, unit), HEAD, SIZE, standard())).toBeCloseTo(value, 1);
  });

  it('is measured in pixels of the finished picture, not of the camera’s', () => {
    const file = {
      widthPx: stated({min: 354, max: 480}),
      heightPx: stated({min: 472, max: 640}),
    };
    const large = {width: 3540, height: 4720};
    const face = {...FACE, leftEye: {x: 1370, y: 2000}, rightEye: {x: 2170, y: 2000}};
    const pixels = measured(ask('eyes.interEye', 'px'), {face}, large, standard({file}));
    expect(pixels).toBeCloseTo((800 / 3540) * 480);
  });

  it('leans as the eyes do', () => {
    const face = {...FACE, leftEye: {x: 137, y: 190}, rightEye: {x: 217, y: 210}};
    expect(measured(ask('head.roll', 'deg'), {face}, SIZE, standard())).toBeCloseTo(14.04, 1);
  });

  it('is not measured by points or a print that nobody knows', () => {
    const {leftCheek: _left, rightCheek: _right, ...face} = FACE;
    expect(measured(ask('head.height', 'px'), {face}, SIZE, standard())).toBeUndefined();
    expect(measured(ask('head.width', 'px'), {face}, SIZE, standard())).toBeUndefined();
    const noPrint = standard({print: undefined});
    expect(measured(ask('head.height', 'mm'), HEAD, SIZE, noPrint)).toBeUndefined();
  });
});
