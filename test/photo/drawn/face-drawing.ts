import type {DrawnFigure} from './figure.js';

/** The picture for which a figure of scale 1 is as large as documents ask, in pixels. */
export const WIDTH = 354;
export const HEIGHT = 472;

// The drawing's own coordinates: eyes at 200, chin at 330, crown at 51, all around x = 177.
const MIDDLE = 177;
const SIZE = 1.1;
const EYES_AT = 204;

const byte = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

/** A colour with so much of its light. */
function shaded(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) * share);
  return `#${parts.map(byte).join('')}`;
}

const body = ({skin, clothes}: DrawnFigure): string => `
  <path d="M20 472 C30 390 90 372 140 356 L214 356 C264 372 324 390 334 472 V900 H20Z" fill="${clothes}"/>
  <path d="M143 300 L143 362 Q177 396 211 362 L211 300Z" fill="${skin}"/>
  <path d="M143 318 Q177 352 211 318 L211 330 Q177 362 143 330Z" opacity=".25" filter="url(#soft)"/>`;

const head = ({hair}: DrawnFigure, shade: string): string => `
  <ellipse cx="177" cy="175" rx="96" ry="124" fill="${hair}"/>
  <path d="M95 190 C92 120 130 102 177 102 C224 102 262 120 259 190 C259 260 222 330 177 330 C132 330 95 260 95 190Z" fill="url(#${shade})"/>
  <path d="M93 185 C90 95 150 70 200 92 C250 100 268 140 261 190 C250 150 230 125 200 122 C160 118 110 130 93 185Z" fill="${hair}"/>
  <g fill="${shaded(hair, 0.9)}">
    <path d="M114 176 Q136 162 158 174 L157 181 Q136 171 115 183Z"/>
    <path d="M196 174 Q218 162 240 176 L239 183 Q218 171 197 181Z"/>
  </g>`;

const eye = (x: number): string => `
  <path d="M${x - 21} 201 Q${x} 186 ${x + 21} 201 Q${x} 213 ${x - 21} 201Z" fill="#fff"/>
  <circle cx="${x}" cy="200" r="8.5" fill="#3a2414"/><circle cx="${x}" cy="200" r="4" fill="#050303"/>
  <circle cx="${x + 2.5}" cy="197" r="1.8" fill="#fff"/>
  <path d="M${x - 22} 201 Q${x} 183 ${x + 22} 201" fill="none" stroke="#1a0f08" stroke-width="3"/>`;

const features = ({skin}: DrawnFigure): string => `
  <g opacity=".35" filter="url(#soft)" fill="${shaded(skin, 0.35)}">
    <ellipse cx="137" cy="196" rx="26" ry="14"/><ellipse cx="217" cy="196" rx="26" ry="14"/>
    <path d="M165 200 L160 246 Q177 262 196 246 L189 200 L186 240 Q177 246 168 240Z"/>
  </g>${eye(137)}${eye(217)}
  <path d="M171 206 Q165 240 158 248 Q168 258 177 256 Q187 258 196 248 Q189 240 184 206" fill="none" stroke="${shaded(skin, 0.5)}" stroke-width="2.6" opacity=".8"/>
  <ellipse cx="167" cy="251" rx="4" ry="2.4" fill="${shaded(skin, 0.25)}"/>
  <ellipse cx="187" cy="251" rx="4" ry="2.4" fill="${shaded(skin, 0.25)}"/>
  <path d="M145 283 Q163 273 177 278 Q191 273 209 283 Q177 288 145 283Z" fill="#9c4a43"/>
  <path d="M145 283 Q177 303 209 283 Q177 289 145 283Z" fill="#b35a52"/>`;

const gradient = ({skin}: DrawnFigure, id: string): string => `
  <radialGradient id="${id}" cx=".5" cy=".42" r=".62">
    <stop offset="0" stop-color="${skin}"/><stop offset=".75" stop-color="${skin}"/>
    <stop offset="1" stop-color="${shaded(skin, 0.55)}"/>
  </radialGradient>`;

/** SVG of a person from the head to below the picture; `id` tells one person of a picture apart. */
export function drawnPerson(figure: DrawnFigure, id: string): string {
  const scale = SIZE * figure.scale;
  const place = `translate(${MIDDLE + figure.x} ${EYES_AT + figure.y}) scale(${scale}) translate(-${MIDDLE} -200)`;
  return `<defs>${gradient(figure, id)}</defs><g transform="${place}">${body(figure)}
    <g transform="rotate(${figure.tilt} ${MIDDLE} 330)">${head(figure, id)}${features(figure)}</g></g>`;
}
