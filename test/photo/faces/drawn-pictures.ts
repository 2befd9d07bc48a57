/** The drawn faces as pixels. */
import type {Picture} from '../../../src/photo/face.model.js';

const SVGS = import.meta.glob<string>('../drawn/faces/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Names of the drawings: `flat`, `tilt15`. */
export const NAMES = Object.keys(SVGS).map((path) => /svg-(\w+)\.svg$/.exec(path)![1]!);

/** A drawing in a picture: by its middle and its height, and turned clockwise in degrees. */
export interface Placed {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly turn?: number;
}

const ASPECT = 354 / 472;

async function image(name: string): Promise<HTMLImageElement> {
  const drawing = new Image();
  const svg = SVGS[`../drawn/faces/svg-${name}.svg`]!;
  drawing.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await drawing.decode();
  return drawing;
}

/** Drawings on a white wall. */
export async function pictureOf(
  width: number,
  height: number,
  ...drawings: readonly Placed[]
): Promise<Picture> {
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  for (const {name, x, y, height: high, turn = 0} of drawings) {
    context.setTransform(new DOMMatrix().translate(x, y).rotate(turn));
    const wide = high * ASPECT;
    context.drawImage(await image(name), -wide / 2, -high / 2, wide, high);
  }
  return context.getImageData(0, 0, width, height);
}

/** One drawing as it is, 354 by 472 pixels. */
export const alone = (name: string): Promise<Picture> =>
  pictureOf(354, 472, {name, x: 177, y: 236, height: 472});

/** One drawing that lies on its side or stands on its head. */
export function turned(name: string, turn: 90 | 180 | 270): Promise<Picture> {
  const [width, height] = turn === 180 ? [480, 640] : [640, 480];
  return pictureOf(width, height, {name, x: width / 2, y: height / 2, height: 640, turn});
}
