import {svg, type SVGTemplateResult} from 'lit';
import {hairOf} from './colours.js';
import type {HairStyle, Look} from './person.js';

/** Outlines in front of the forehead: ears and eyebrows stay free. */
const fronts: Readonly<Record<HairStyle, string>> = {
  short:
    'M36 63c-3-22 8-36 24-36s27 14 24 36c-1-6-3-11-7-14-5 2-12 1-19-1-6 2-11 2-15 1-4 3-6 8-7 14z',
  parted: 'M36 64c-3-24 9-37 26-37 16 0 25 14 22 37-1-7-4-12-9-16-9 0-18-3-24-9-2 6-12 12-15 25z',
  curls:
    'M36 62c-5-10-2-17 3-21 1-7 8-12 14-11 6-4 13-3 17 1 6 0 11 5 11 11 5 5 6 13 3 20-1-6-4-12-8-15-9 3-22 3-32 0-4 3-7 9-8 15z',
  long: 'M36 64c-3-24 9-37 24-37s27 13 24 37c-2-11-9-19-24-24-15 5-22 13-24 24z',
  tied: 'M36 62c-2-22 9-34 24-34s26 12 24 34c-2-10-9-19-24-19s-22 9-24 19z',
};

const cuts: Readonly<Record<'over-eyes' | 'over-ears' | 'tall', string>> = {
  'over-eyes':
    'M35 68c-4-27 8-41 25-41s29 14 25 41c-3 2-6 2-9 1-4 2-8 2-11 0-4 2-8 2-12 0-3 2-6 1-9 0-3 1-6 1-9-1z',
  'over-ears':
    'M60 26c-20 0-30 15-29 38 0 15 1 29 4 36 4 1 7-2 8-5-2-12-3-24 0-34 3-8 10-14 17-18 7 4 14 10 17 18 3 10 2 22 0 34 1 3 4 6 8 5 3-7 4-21 4-36 1-23-9-38-29-38z',
  tall: 'M36 64c-12-8-14-24-6-33 1-13 13-22 24-20 10-6 24-2 28 7 11 2 16 14 11 24 1 9-3 18-9 22-1-7-4-12-8-15-10 3-22 3-32 0-4 3-7 8-8 15z',
};

const isCut = (hair: Look['hair']): hair is keyof typeof cuts => hair in cuts;

/** Hair behind the neck, for whoever has that much. */
export function hairBehind(look: Look): SVGTemplateResult {
  const {base, shade} = hairOf(look);
  if (look.hair === 'none' || look.headwear === 'scarf') return svg``;
  const isLong = look.style === 'long' || look.hair === 'over-ears';
  if (isLong)
    return svg`<path fill=${shade} d="M34 62c-3-24 10-35 26-35s29 11 26 35c1 20 5 40-1 56H35c-6-16-2-36-1-56z" />`;
  return look.style === 'tied' ? svg`<circle fill=${base} cx="60" cy="31" r="7" />` : svg``;
}

/** Hair in front. */
export function hairBefore(look: Look): SVGTemplateResult {
  const {hair, headwear, style} = look;
  if (hair === 'none' || headwear !== 'none') return svg``;
  const {base} = hairOf(look);
  return svg`<path fill=${base} d=${isCut(hair) ? cuts[hair] : fronts[style]} />`;
}
