import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {css, html} from 'lit';
import {figure} from '../src/photo/parts/figure/figure.view.js';
import {looksOf, personAt} from '../src/photo/parts/figure/person.js';
import type {Figure} from '../src/photo/standard.model.js';

const {styleSheet} = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7rem, 1fr));
    gap: 1rem;
  }
`;

if (styleSheet) document.adoptedStyleSheets.push(styleSheet);

/** The one drawing from which all pairs are made: our own, no photograph of anybody. */
const meta: Meta = {title: 'Get ready/Photo figure'};

export default meta;

const VARIANTS: readonly Figure[] = [
  {top: 'dark'},
  {top: 'white'},
  {top: 'pale'},
  {top: 'uniform'},
  {top: 'stripes'},
  {top: 'turtleneck'},
  {wall: 'grey'},
  {wall: 'blue'},
  {wall: 'dark'},
  {wall: 'shadow'},
  {wall: 'pattern'},
  {glasses: 'clear'},
  {glasses: 'frame'},
  {glasses: 'glare'},
  {glasses: 'tinted'},
  {glasses: 'thick'},
  {headwear: 'hat'},
  {headwear: 'scarf'},
  {headwear: 'turban'},
  {face: 'smile'},
  {face: 'eyes-closed'},
  {face: 'turned'},
  {face: 'tilted'},
  {face: 'make-up'},
  {jewellery: 'earrings'},
  {hair: 'none'},
  {hair: 'over-eyes'},
  {hair: 'over-ears'},
  {hair: 'tall'},
  {age: 'child'},
];

const drawn = (variant: Figure, person: number) =>
  figure(looksOf({good: variant, bad: variant}, personAt(person), '#ffffff')[0]);

/** The people of a guide, in the order in which its pairs show them. */
export const People: StoryObj = {
  render: () =>
    html`<div class="figures">${[0, 1, 2, 3, 4, 5, 6, 7].map((index) => drawn({}, index))}</div>`,
};

/** Everything that a pair can be about. */
export const Variants: StoryObj = {
  render: () => html`<div class="figures">${VARIANTS.map(drawn)}</div>`,
};
