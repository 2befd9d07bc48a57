import {crc32, deflateSync} from 'node:zlib';
import {PNG} from 'pngjs';

/** More colours than this do not fit into a palette. */
const MOST = 256;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The colours of a picture, and each row as a filter of 0 and the numbers of its colours. */
function indexed({width, height, data}: PNG): {palette: number[]; rows: Buffer} | undefined {
  const numbers = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = data.readUIntBE(pixel * 4, 3);
    const number = numbers.get(colour) ?? numbers.size;
    numbers.set(colour, number);
    if (numbers.size > MOST) return undefined;
    rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = number;
  }
  return {palette: [...numbers.keys()], rows};
}

/** A picture as a file, with a palette where it has few colours as a page without photos has. */
export function smallPng(picture: PNG): Buffer {
  const found = indexed(picture);
  if (!found) return PNG.sync.write(picture, {colorType: 2, deflateLevel: 9});
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header.set([8, 3], 8);
  const palette = Buffer.alloc(found.palette.length * 3);
  found.palette.forEach((colour, index) => palette.writeUIntBE(colour, index * 3, 3));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(found.rows, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
