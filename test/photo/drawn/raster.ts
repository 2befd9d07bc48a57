import {drawn, type Scene} from './scene.js';

/** What happened to a picture between the scene and the file. */
export interface Degradation {
  /** A CSS filter: `brightness(0.35)`, `blur(4px)`. */
  readonly filter?: string;
  /** Quarter turns clockwise. */
  readonly turns?: 1 | 2 | 3;
  /** Pixels across, within what travel documents ask of a file where absent. */
  readonly width?: number;
}

const PICTURE_WIDTH = 480;

async function loaded(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  const image = new Image();
  image.src = url;
  await image.decode();
  URL.revokeObjectURL(url);
  return image;
}

/** A scene as a canvas. */
async function canvasOf(scene: Scene, spoilt: Degradation = {}): Promise<HTMLCanvasElement> {
  const {turns = 0, filter = 'none', width = PICTURE_WIDTH} = spoilt;
  const image = await loaded(drawn(scene, width));
  const canvas = document.createElement('canvas');
  const isAside = turns % 2 === 1;
  canvas.width = isAside ? image.height : image.width;
  canvas.height = isAside ? image.width : image.height;
  const context = canvas.getContext('2d', {willReadFrequently: true})!;
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turns * Math.PI) / 2);
  // Twice, because a blurred picture alone fades out at its edges.
  for (const each of ['none', filter]) {
    context.filter = each;
    context.drawImage(image, -image.width / 2, -image.height / 2);
  }
  return canvas;
}

/** As large as the noise of a real camera makes a file that a drawing leaves small. */
const LEAST_BYTES = 30_000;

/** What follows a picture's end changes nothing of it. */
const padded = (file: Blob): Blob =>
  new Blob([file, new Uint8Array(Math.max(0, LEAST_BYTES - file.size))], {type: file.type});

/** A scene as the file that a camera would have written. */
export async function fileOf(
  scene: Scene,
  spoilt: Degradation = {},
  type = 'image/jpeg',
): Promise<Blob> {
  const canvas = await canvasOf(scene, spoilt);
  return new Promise((resolve, reject) => {
    const take = (blob: Blob | null) => (blob ? resolve(padded(blob)) : reject(new Error(type)));
    canvas.toBlob(take, type, 0.95);
  });
}
