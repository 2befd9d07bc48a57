import {svg, type SVGTemplateResult} from 'lit';
import type {Look} from './person.js';

const colours: Readonly<Record<Look['wall'], string>> = {
  white: '#fff',
  grey: '#e3e5e7',
  blue: '#b9d7ee',
  dark: '#4b5560',
  shadow: '#f3f3f1',
  pattern: '#f1e4cf',
};

/** What is behind the head. */
export function wall({wall: name, wallColour}: Look): SVGTemplateResult {
  return svg`<path fill=${wallColour || colours[name]} d="M0 0h120v150H0z" />${thingsOn(name)}`;
}

function thingsOn(name: Look['wall']): SVGTemplateResult | string {
  if (name === 'shadow')
    return svg`<path fill="#9a9c9e" opacity=".75" d="M53 68c0-24 14-36 31-36s29 13 29 35c0 14-5 27-11 33 12 4 18 10 18 20v30H40z" />`;
  if (name !== 'pattern') return '';
  return svg`<g fill="#c98f5d"><path d="M0 0h34v52H0z" /><path fill="#8fb7c9" d="M4 4h26v44H4z" /></g>
    <g fill="#7c9a62"><path d="M96 96c-6-18-2-34 8-44 6 14 6 30 0 44zM100 96c2-16 8-26 18-32 2 14-4 26-12 32z" /></g>
    <path fill="#b5653f" d="M92 96h22l-3 22H95z" />`;
}
