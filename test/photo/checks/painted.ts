import type {Face, Picture} from '../../../src/photo/face.model.js';
import type {PhotoStandard} from '../../../src/photo/standard.model.js';

/** Red, green, blue, and alpha where it is not opaque. */
export type Colour = readonly [number, number, number, number?];

/** A picture whose pixels a function colours. */
export function painted(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => Colour,
): Picture {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [red, green, blue, alpha = 255] = colourAt(x, y);
      data.set([red, green, blue, alpha], (y * width + x) * 4);
    }
  }
  return {width, height, data};
}

/** A picture of one colour. */
export const plain = (width: number, height: number, colour: Colour): Picture =>
  painted(width, height, () => colour);

export const WHITE: Colour = [255, 255, 255];
export const NAVY: Colour = [29, 36, 56];
export const BLACK_HAIR: Colour = [43, 32, 24];

/** What a painted person looks like; a person as asked where absent. */
export interface Painting {
  readonly wall?: Colour | ((x: number, y: number) => Colour);
  readonly hair?: Colour;
  readonly skin?: Colour;
  readonly clothes?: Colour;
}

/** A face in the middle of 354x472 pixels, from the eyes at 200 to the chin at 330. */
export const FACE: Face = {
  box: {x: 97, y: 150, width: 160, height: 190},
  score: 0.9,
  leftEye: {x: 137, y: 200},
  rightEye: {x: 217, y: 200},
  mouth: {x: 177, y: 283},
  chin: {x: 177, y: 330},
  leftCheek: {x: 95, y: 200},
  rightCheek: {x: 259, y: 200},
};

/** Where the painted hair ends. */
export const CROWN_Y = 51;

const isIn = (x: number, y: number, [cx, cy, rx, ry]: readonly number[]): boolean =>
  ((x - cx!) / rx!) ** 2 + ((y - cy!) / ry!) ** 2 <= 1;

/** A person before a wall, at `FACE`. */
export function portrait(painting: Painting = {}): Picture {
  const {wall = WHITE, hair = BLACK_HAIR, skin = [217, 166, 126], clothes = NAVY} = painting;
  return painted(354, 472, (x, y) => {
    if (isIn(x, y, [177, 215, 82, 115])) return isIn(x, y, [137, 200, 14, 7]) ? WHITE : skin;
    if (isIn(x, y, [177, 175, 96, 124])) return hair;
    if (y > 372 && Math.abs(x - 177) < 150) return clothes;
    if (y > 300 && Math.abs(x - 177) < 34) return skin;
    return typeof wall === 'function' ? wall(x, y) : wall;
  });
}

/** The part of a picture that a box covers, one pixel for one. */
export function cut(picture: Picture, {x, y, width, height}: Face['box']): Picture {
  return painted(width, height, (dx, dy) => {
    const at = ((y + dy) * picture.width + x + dx) * 4;
    const [red = 0, green = 0, blue = 0] = picture.data.subarray(at, at + 3);
    return [red, green, blue];
  });
}

const office = {certainty: 'high', sources: ['office']} as const;

/** A document that asks for what the kit's limits ask for, and for a white wall. */
export const standard = (changes: Partial<PhotoStandard> = {}): PhotoStandard => ({
  id: 'card',
  country: 'ZZ',
  version: '2026-11-24',
  name: 'Card',
  sources: {office: {title: 'The office'}},
  print: {value: {widthMm: 33, heightMm: 48}, ...office},
  background: {value: {walls: [{name: 'white', colour: '#ffffff'}]}, ...office},
  advice: [],
  exceptions: [],
  ...changes,
});

/** A value that an official page states. */
export const stated = <T>(value: T): {value: T} & typeof office => ({value, ...office});
