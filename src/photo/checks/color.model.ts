/** CIELAB under D65: in it, equal distances look about equally different. */

/** A colour in CIELAB: lightness 0 to 100, then red against green and yellow against blue. */
export interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** What white is in CIELAB. */
export const WHITE: Lab = {l: 100, a: 0, b: 0};

const BYTE = 255;

const toLinear = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;

/** sRGB's gamma undone, once for each value that a byte can have. */
const LINEAR = Float64Array.from({length: BYTE + 1}, (_, byte) => toLinear(byte / BYTE));

const linear = (byte: number): number => LINEAR[byte] ?? 0;

// CIE 15: the curve is a line where it would be too steep.
const curve = (share: number): number =>
  share > 216 / 24389 ? Math.cbrt(share) : (share * (24389 / 27) + 16) / 116;

/** The colour of a pixel whose parts are whole numbers from 0 to 255. */
export function labOf(red: number, green: number, blue: number): Lab {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = curve(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = curve((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return {l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z)};
}

/** The colour that `#rrggbb` names; undefined for any other text. */
export function labOfHex(hex: string): Lab | undefined {
  if (!/^#[\da-f]{6}$/i.test(hex)) return undefined;
  const all = parseInt(hex.slice(1), 16);
  return labOf((all >> 16) & BYTE, (all >> 8) & BYTE, all & BYTE);
}

/** CIE76 ΔE: how different two colours look; about 2 can just be seen. */
export const deltaE = (one: Lab, other: Lab): number =>
  Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);

/** C*: how far a colour is from grey, or from the hue of another colour. */
export const chroma = (one: Lab, from: Lab = WHITE): number =>
  Math.hypot(one.a - from.a, one.b - from.b);

/** The colour that lies so far on the way from one to another. */
export const between = (one: Lab, other: Lab, share: number): Lab => ({
  l: one.l + (other.l - one.l) * share,
  a: one.a + (other.a - one.a) * share,
  b: one.b + (other.b - one.b) * share,
});

/** Rec. 601 luma of a pixel, 0 to 255, as ISO/IEC 29794-5 measures it: with the gamma left in. */
export const luma = (red: number, green: number, blue: number): number =>
  0.299 * red + 0.587 * green + 0.114 * blue;
