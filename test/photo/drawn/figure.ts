/** Who is drawn. Colours are `#rrggbb`. */
export interface DrawnFigure {
  readonly skin: string;
  readonly hair: string;
  readonly clothes: string;
  /** Degrees clockwise. */
  readonly tilt: number;
  /** Times the size that documents ask for. */
  readonly scale: number;
  /** How far from the middle, in pixels of the picture. */
  readonly x: number;
  readonly y: number;
}

/** Skin tones, from light to dark. */
export const SKINS = {
  'very light': '#f6dcc9',
  light: '#eac09c',
  tan: '#d9a67e',
  brown: '#a8714a',
  'dark brown': '#6f452c',
  dark: '#452a1c',
} as const;

/** Hair colours. */
export const HAIRS = {
  black: '#241b15',
  brown: '#5a3a22',
  blond: '#b08a58',
  grey: '#8f8f8f',
  white: '#e6e6e6',
} as const;

export type Skin = keyof typeof SKINS;
export type Hair = keyof typeof HAIRS;

const NAVY = '#1d2438';

/** Somebody with tan skin and black hair in a navy suit, sitting as asked. */
export const SOMEBODY: DrawnFigure = {
  skin: SKINS.tan,
  hair: HAIRS.black,
  clothes: NAVY,
  tilt: 0,
  scale: 1,
  x: 0,
  y: 0,
};
