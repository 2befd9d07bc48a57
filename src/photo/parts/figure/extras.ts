import {svg, type SVGTemplateResult} from 'lit';
import type {Look} from './person.js';

const LENSES =
  'M39.5 60.500h17.500q2 0 2 2v4.500q0 6.5-7 6.500h-6.500q-8 0-8-7v-4q0-2 2-2zM63 60.500h17.500q2 0 2 2v4q0 7-8 7H68q-7 0-7-6.500v-4.500q0-2 2-2z';

const frames: Readonly<
  Record<Look['glasses'], readonly [fill: string, opacity: number, width: number]>
> = {
  none: ['none', 0, 0],
  clear: ['#cfe6f5', 0.25, 1.6],
  frame: ['none', 0, 1.6],
  glare: ['#cfe6f5', 0.35, 1.6],
  tinted: ['#23282e', 0.88, 1.6],
  thick: ['#cfe6f5', 0.2, 5],
};

/** Glasses of every kind. */
export function glasses({glasses: kind}: Look): SVGTemplateResult | string {
  if (kind === 'none') return '';
  const [fill, opacity, width] = frames[kind];
  return svg`<path fill=${fill} fill-opacity=${opacity} stroke="#25292e" stroke-width=${width} d=${LENSES} />
    <path fill="none" stroke="#25292e" stroke-width=${width} d="M59 65q1-2 2 0M38 63l-4 1M82 63l4 1" />
    ${kind === 'glare' ? svg`<path fill="#fff" opacity=".92" d="M41 73l7-12h9l-6 12zM66 73l7-12h8l-6 12z" />` : ''}`;
}

/** Jewellery that catches the light. */
export const jewellery = ({jewellery: kind}: Look): SVGTemplateResult | string =>
  kind === 'earrings'
    ? svg`<g fill="none" stroke="#d6a52c" stroke-width="2.4"><circle cx="35" cy="83" r="6" /><circle cx="85" cy="83" r="6" /></g>`
    : '';

/** What is worn on the head. */
export function headwear({headwear: kind}: Look): SVGTemplateResult | string {
  if (kind === 'hat')
    return svg`<path fill="#000" opacity=".22" d="M37.5 60h45c0 4 0 6-.5 8q-22 6-44 0c-.5-2-.5-4-.5-8z" />
      <path fill="#6b4a34" d="M36 56c-1-26 7-34 24-34s25 8 24 34z" />
      <path fill="#4e3423" d="M35.8 48h48.4v7H35.8z" /><path fill="#6b4a34" d="M20 60c8-9 72-9 80 0 1 6-81 6-80 0z" />`;
  if (kind === 'turban')
    return svg`<path fill="#c4692e" d="M34 58c-6-22 8-40 27-40s32 18 25 40c-4-5-9-8-13-9l-13 3-13-3c-4 1-9 4-13 9z" />
      <path fill="none" stroke="#9c4f1e" stroke-width="1.6" d="M60 52c-12-4-22-12-25-20M60 52c-9-8-14-20-14-31M60 52c12-4 22-12 25-20M60 52c9-8 14-20 14-31" />`;
  if (kind !== 'scarf') return '';
  return svg`<path fill="#2f6f73" fill-rule="evenodd" d="M60 22c-22 0-31 17-30 40 1 18 0 36-14 54 12 16 30 24 44 24s32-8 44-24c-14-18-13-36-14-54 1-23-8-40-30-40zM60 41c14 0 21 9 21 22 0 10-2 17-6 23-4 7-10 11-15 11s-11-4-15-11c-4-6-6-13-6-23 0-13 7-22 21-22z" />
    <path fill="none" stroke="#24575a" stroke-width="1.6" stroke-linecap="round" d="M42 100c8 14 28 14 36 0M36 112c12 16 36 16 48 0" />`;
}
