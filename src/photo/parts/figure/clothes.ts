import {svg, type SVGTemplateResult} from 'lit';
import {skinOf} from './colours.js';
import type {Look} from './person.js';

const SHOULDERS = 'M3 158c0-28 12-38 31-43l14-5c4 5 20 5 24 0l14 5c19 5 31 15 31 43z';

interface Cloth {
  readonly base: string;
  readonly collar: string;
  readonly line: string;
}

const cloths: Readonly<Record<Look['top'], Cloth>> = {
  dark: {base: '#26395a', collar: '#345080', line: '#1a2842'},
  white: {base: '#fbfbfa', collar: '#fff', line: '#d9dad8'},
  pale: {base: '#f8e3e4', collar: '#fcefef', line: '#e2c3c5'},
  uniform: {base: '#3b5a4a', collar: '#4a6e5b', line: '#27402f'},
  stripes: {base: '#f2f0ea', collar: '#f2f0ea', line: '#b9443f'},
  turtleneck: {base: '#4a3f63', collar: '#5b4e79', line: '#362d4a'},
};

/** Neck and shoulders with what is worn. */
export function bust(look: Look): SVGTemplateResult {
  const {base, shade} = skinOf(look);
  const cloth = cloths[look.top];
  return svg`<path fill=${base} d="M49 86h22v25c0 9-7 17-11 17s-11-8-11-17z" />
    <path fill=${shade} d="M49 91c3 6 8 11 11 11s8-5 11-11v9c-3 6-7 9-11 9s-8-3-11-9z" />
    <path fill=${cloth.base} d=${SHOULDERS} />${details(look, cloth)}`;
}

function details({top}: Look, {base, collar, line}: Cloth): SVGTemplateResult {
  const neckline = svg`<path fill=${line} opacity=".35" d="M24 158c0-14-2-22-5-28M96 158c0-14 2-22 5-28" />`;
  if (top === 'stripes')
    return svg`<g fill="none" stroke=${line} stroke-width="4">
      <path d="M26 119q34 14 68 0M11 128q49 18 98 0M5 140q55 18 110 0M3 152q57 18 114 0" /></g>`;
  if (top === 'turtleneck')
    return svg`<path fill=${collar} d="M46 90c4 9 24 9 28 0 2 7 2 14 3 21-5 9-29 9-34 0 1-7 1-14 3-21z" />
      <path fill="none" stroke=${line} stroke-width="1.3" d="M44 107c6 7 26 7 32 0" />`;
  return svg`${neckline}${opening(collar, line)}
    ${top === 'uniform' ? insignia(base) : svg`<path fill="none" stroke=${line} stroke-width="1.2" d="M60 127v31" />`}`;
}

/** A collar, and the skin that is seen in it. */
const opening = (collar: string, line: string): SVGTemplateResult =>
  svg`<g fill=${collar} stroke=${line} stroke-width="1" stroke-linejoin="round">
    <path d="M48 107l12 20-8 7-13-19z" /><path d="M72 107l-12 20 8 7 13-19z" />
  </g>`;

const insignia = (base: string): SVGTemplateResult =>
  svg`<path fill="#22303f" d="M57 127h6l2 30H55z" />
    <g fill="#d9b44a"><path d="M14 123l14-6 3 4-15 7zM106 123l-14-6-3 4 15 7z" />
      <circle cx="84" cy="137" r="4.5" /></g>
    <circle fill=${base} cx="84" cy="137" r="2" />`;
