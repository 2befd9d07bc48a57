import {describe, expect, it} from 'vitest';
import {contrastOf} from '../../../src/photo/checks/clothing.model.js';
import {WHITE as WHITE_LAB} from '../../../src/photo/checks/color.model.js';
import {type Colour, FACE, NAVY, painted, plain, portrait, WHITE} from './painted.js';

describe('clothes', () => {
  it.each<[string, Colour, number, number]>([
    ['a dark suit', NAVY, 80, 90],
    ['a white shirt', [242, 242, 242], 0, 12],
    ['a pink top', [255, 214, 222], 12, 30],
    ['a red top', [190, 30, 40], 60, 100],
  ])('%s differ from a white wall by what the eye sees', (_name, clothes, least, most) => {
    for (const face of [FACE, undefined]) {
      const contrast = contrastOf(portrait({clothes}), WHITE_LAB, face);
      expect(contrast?.difference).toBeGreaterThan(least);
      expect(contrast?.difference).toBeLessThan(most);
    }
  });

  it('that merge with the wall are alike nearly everywhere', () => {
    expect(contrastOf(portrait({clothes: WHITE}), WHITE_LAB, FACE)?.alike).toBeGreaterThan(0.9);
    expect(contrastOf(portrait(), WHITE_LAB, FACE)?.alike).toBeLessThan(0.15);
  });

  it('of somebody far away are measured below the chin, not at the picture’s foot', () => {
    const face = {
      ...FACE,
      leftEye: {x: 167, y: 90},
      rightEye: {x: 187, y: 90},
      chin: {x: 177, y: 120},
    };
    const far = painted(354, 472, (x, y) => (Math.abs(x - 177) < 100 && y > 250 ? NAVY : WHITE));
    expect(contrastOf(far, WHITE_LAB, face)?.difference).toBeLessThan(5);
    expect(contrastOf(far, WHITE_LAB)?.difference).toBeGreaterThan(30);
  });

  it.each<[string, Colour, number, number]>([
    ['dark', NAVY, 80, 90],
    ['white', [242, 242, 242], 0, 12],
  ])('of which only a %s collar shows are measured there', (_name, clothes, least, most) => {
    const low = {...FACE, chin: {x: 177, y: 384}};
    const cropped = painted(354, 472, (x, y) => {
      const aside = Math.abs(x - 177);
      if (aside < 60) return [217, 166, 126];
      return y > 370 + aside * 0.5 ? clothes : WHITE;
    });
    const contrast = contrastOf(cropped, WHITE_LAB, low);
    expect(contrast?.difference).toBeGreaterThan(least);
    expect(contrast?.difference).toBeLessThan(most);
  });

  it('that the picture does not show cannot be judged', () => {
    const cropped = {...FACE, chin: {x: 177, y: 440}};
    expect(contrastOf(portrait(), WHITE_LAB, cropped)).toBeUndefined();
    expect(contrastOf(plain(0, 0, WHITE), WHITE_LAB)).toBeUndefined();
  });
});
