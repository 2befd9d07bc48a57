/** Files as a citizen might choose them. */
import flat from './drawn/faces/svg-flat.svg?raw';

/** Kinds that the browser writes. */
export type Kind = 'image/jpeg' | 'image/png';

const written = async (canvas: HTMLCanvasElement, type: Kind, name: string): Promise<File> => {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.92));
  return new File([blob!], name, {type});
};

/** What every camera adds: without it a drawing is a file of a tenth of a photo's bytes. */
function addGrain(context: CanvasRenderingContext2D): void {
  const {width, height} = context.canvas;
  const picture = context.getImageData(0, 0, width, height);
  let seed = 1;
  for (let at = 0; at < picture.data.length; at += 4) {
    // Park and Miller's minimal standard generator.
    seed = (seed * 48_271) % 2_147_483_647;
    const grain = (seed % 9) - 6;
    for (const channel of [0, 1, 2]) picture.data[at + channel]! += grain;
  }
  context.putImageData(picture, 0, 0);
}

/** A canvas with the drawn face in the middle of a white picture. */
export async function faceCanvas(width = 354, height = 472): Promise<HTMLCanvasElement> {
  const drawing = new Image();
  drawing.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(flat)}`;
  await drawing.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width, height});
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  const scale = Math.min(width / 354, height / 472);
  const size = [354 * scale, 472 * scale] as const;
  context.drawImage(drawing, (width - size[0]) / 2, height - size[1], ...size);
  addGrain(context);
  return canvas;
}

/** A photo of a face that stands in the middle, as large as the picture allows. */
export const facePhoto = async (width?: number, height?: number, type: Kind = 'image/jpeg') =>
  written(await faceCanvas(width, height), type, `face.${type.slice(6)}`);

/** What an iPhone writes: a browser here knows its kind and cannot open it. */
export const heicPhoto = (): File =>
  new File([Uint8Array.from([0, 0, 0, 24]), 'ftypheic', new Uint8Array(40_000)], 'IMG_0001.HEIC');

/** No picture at all. */
export const letter = (): File => new File(['Dear office, …'], 'letter.txt', {type: 'text/plain'});

/** Exif 2.3: APP1 with nothing but an orientation. */
const exif = (orientation: number) =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);

/** A JPEG as a camera that was held sideways writes it: the pixels lie, the file says how to turn. */
export async function sidewaysPhoto(): Promise<File> {
  const upright = await faceCanvas(600, 800);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width: 800, height: 600});
  const context = canvas.getContext('2d')!;
  context.rotate(-Math.PI / 2);
  context.drawImage(upright, -600, 0);
  const jpeg = await written(canvas, 'image/jpeg', 'sideways.jpg');
  // 6: the left side of what is stored is the top.
  return new File([jpeg.slice(0, 2), exif(6), jpeg.slice(2)], 'sideways.jpg', {type: jpeg.type});
}
