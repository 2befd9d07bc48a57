/** Files that no camera writes, and that somebody chooses all the same. */
import {facePhoto} from './photo-files.js';

/** Nothing. */
export const emptyFile = (): File => new File([], 'empty.jpg', {type: 'image/jpeg'});

/** A download that broke off: the first third of a photo. */
export async function truncatedJpeg(): Promise<File> {
  const whole = await facePhoto();
  return new File([whole.slice(0, whole.size / 3)], 'broken.jpg', {type: 'image/jpeg'});
}

/** A picture of one colour. */
export async function plainPng(width: number, height: number): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  return new File([await canvas.convertToBlob()], 'plain.png', {type: 'image/png'});
}

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" onload="window.harmed=true">
  <script>window.harmed=true</script><rect width="400" height="400"/></svg>`;

/** A drawing with a script in it, under the name of a photo. */
export const svgNamedJpeg = (): File => new File([SVG], 'photo.jpg', {type: 'image/jpeg'});

/** The same, honest about its kind. */
export const svgWithScript = (): File => new File([SVG], 'photo.svg', {type: 'image/svg+xml'});

const FRAME = [
  ...[0x21, 0xf9, 4, 0, 10, 0, 0, 0],
  ...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0],
  ...[2, 2, 0x44, 1, 0],
];

/** GIF89a of two frames, one pixel large. */
export const animatedGif = (): File => {
  const screen = [1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0];
  const bytes = Uint8Array.from([...screen, ...FRAME, ...FRAME, 0x3b]);
  return new File(['GIF89a', bytes], 'moving.gif', {type: 'image/gif'});
};

/** A file that was deleted, or lies in a cloud, after it was chosen. */
export class GoneFile extends File {
  constructor() {
    super(['gone'], 'gone.jpg', {type: 'image/jpeg'});
  }

  override slice(): Blob {
    const gone = new Blob();
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    return gone;
  }
}
