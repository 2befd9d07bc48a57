import type {Look} from './person.js';

/** Three tones of one colour: in light, in shade, as a line. */
export interface Tones {
  readonly base: string;
  readonly shade: string;
  readonly line: string;
}

const skins: Readonly<Record<Look['skin'], Tones>> = {
  light: {base: '#f4d5bf', shade: '#e6bda2', line: '#b98468'},
  tan: {base: '#e3b48f', shade: '#d09b74', line: '#94623f'},
  brown: {base: '#b98259', shade: '#a26d46', line: '#6b4227'},
  dark: {base: '#7f5339', shade: '#6b432d', line: '#3f2517'},
};

const hairs: Readonly<Record<Look['hairColour'], Tones>> = {
  black: {base: '#2a2626', shade: '#1c1919', line: '#1c1919'},
  brown: {base: '#5b3a26', shade: '#472c1c', line: '#472c1c'},
  grey: {base: '#8f9093', shade: '#77787c', line: '#66676b'},
  white: {base: '#dcdcda', shade: '#c5c5c3', line: '#9c9c9a'},
};

/** The tones of somebody's skin. */
export const skinOf = ({skin}: Look): Tones => skins[skin];

/** The tones of somebody's hair. */
export const hairOf = ({hairColour}: Look): Tones => hairs[hairColour];
