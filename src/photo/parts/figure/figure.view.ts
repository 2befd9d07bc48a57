import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {bust} from './clothes.js';
import {glasses, headwear, jewellery} from './extras.js';
import {head} from './face.js';
import {hairBefore, hairBehind} from './hair.js';
import type {Look} from './person.js';
import {wall} from './wall.js';

/**
 * Somebody in front of a wall, drawn. Said by the words beside it, so hidden from screen readers.
 * All drawings are one drawing: what differs between two of them is what is spoken of.
 */
export const figure = (look: Look): TemplateResult =>
  html`<svg class="figure" viewBox="8 11 104 139" aria-hidden="true">
    ${wall(look)}
    <g transform=${look.age === 'child' ? 'translate(8.4 20) scale(.86)' : ''}>${person(look)}</g>
  </svg>`;

function person(look: Look): SVGTemplateResult {
  const tilt = look.face === 'tilted' ? 'rotate(14 60 104)' : '';
  return svg`<g transform=${tilt}>${hairBehind(look)}</g>
    <g transform="translate(0 -4)">${bust(look)}</g>
    <g transform=${tilt}>
      ${head(look)} ${hairBefore(look)} ${glasses(look)} ${headwear(look)} ${jewellery(look)}
    </g>`;
}
