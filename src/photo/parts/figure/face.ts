import {svg, type SVGTemplateResult} from 'lit';
import {hairOf, skinOf} from './colours.js';
import type {Look} from './person.js';

const EYES = [49.5, 70.5];

/** Head, ears and what is in a face. Turned, all of it but the outline moves to one side. */
export function head(look: Look): SVGTemplateResult {
  const {base, shade} = skinOf(look);
  const isTurned = look.face === 'turned';
  return svg`<g fill=${base}>
      ${isTurned ? ear('translate(-5 0)', shade) : [ear('', shade), ear('matrix(-1 0 0 1 120 0)', shade)]}
      <path d="M37 62c0-18 9-28 23-28s23 10 23 28c0 10-1 17-6 25-4 7-10 12-17 12s-13-5-17-12c-5-8-6-15-6-25z" />
    </g>
    <g transform=${isTurned ? 'translate(-8 0)' : ''}>${features(look)}</g>`;
}

const ear = (place: string, shade: string): SVGTemplateResult =>
  svg`<g transform=${place}><ellipse cx="83" cy="69" rx="4.5" ry="7" /><path fill=${shade} d="M82 65c3 0 3 7 0 8z" /></g>`;

function features(look: Look): SVGTemplateResult {
  const {line, shade} = skinOf(look);
  return svg`${look.age === 'old' ? wrinkles(shade) : ''} ${look.face === 'make-up' ? paint() : ''}
    ${EYES.map((x) => eye(x, look))}
    <g fill="none" stroke=${line} stroke-width="1.5" stroke-linecap="round">
      <path d=${look.face === 'turned' ? 'M57 70l-4 8.5q2.5 1.5 5 .8' : 'M57 78q3 2.5 6 0'} />
    </g>
    ${mouth(look)}`;
}

function eye(x: number, look: Look): SVGTemplateResult {
  const {line} = skinOf(look);
  const brow = svg`<path
    fill="none"
    stroke=${hairOf(look).line}
    stroke-width=${look.face === 'make-up' ? 2.6 : 1.9}
    stroke-linecap="round"
    d=${`M${x - 5.5} 58.500q5.5-3 11 0`}
  />`;
  if (look.face === 'eyes-closed')
    return svg`${brow}<path fill="none" stroke=${line} stroke-width="1.7" stroke-linecap="round" d=${`M${x - 4.5} 66q4.5 3 9 0`} />`;
  const size = look.age === 'child' ? 2.9 : 2.5;
  return svg`${brow}<path fill="#fff" d=${`M${x - 5} 66.500q5-6 10 0q-5 4.5-10 0z`} />
    <circle fill="#2b211d" cx=${x} cy="66" r=${size} /><circle fill="#fff" cx=${x + 0.9} cy="65.2" r=".7" />
    <path fill="none" stroke=${line} stroke-width="1.2" stroke-linecap="round" d=${`M${x - 5} 66.500q5-6 10 0`} />`;
}

function mouth({face, skin}: Look): SVGTemplateResult {
  if (face === 'smile')
    return svg`<path fill="#8c2f2f" d="M49 83q11 3 22 0-2 11-11 11t-11-11z" /><path fill="#fff" d="M50.5 84q9.5 2.5 19 0-1 4-1.5 4H52q-1-1-1.5-4z" />`;
  const lip = face === 'make-up' ? '#b3122f' : skin === 'dark' ? '#4c2722' : '#b0665a';
  const shape =
    face === 'make-up'
      ? 'M51 86q5-4.5 9-2 4-2.5 9 2-4 5.5-9 5.500T51 86z'
      : 'M53 86q4-2 7-1 3-1 7 1-3 2.8-7 2.800T53 86z';
  return svg`<path fill=${lip} d=${shape} />`;
}

const wrinkles = (shade: string): SVGTemplateResult =>
  svg`<path
    fill="none"
    stroke=${shade}
    stroke-width="1.3"
    stroke-linecap="round"
    d="M52 50q8-1.5 16 0M51 53.500q9-1.5 18 0M46 72q3.5 2 7 0M67 72q3.5 2 7 0M52 79q-3 3-3 6M68 79q3 3 3 6"
  />`;

/** Far more than lets one recognise somebody. */
const paint = (): SVGTemplateResult =>
  svg`<g fill="#7a4fa3" opacity=".75">${EYES.map((x) => svg`<path d=${`M${x - 6.5} 66q6.5-11 13 0z`} />`)}</g>
    <g fill="#d8405f" opacity=".5"><circle cx="45" cy="78" r="5" /><circle cx="75" cy="78" r="5" /></g>`;
