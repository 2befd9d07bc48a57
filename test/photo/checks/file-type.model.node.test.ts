import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fileTypeOf} from '../../../src/photo/checks/file-type.model.js';

const bytes = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

/** The first box of an ISO base media file. */
const fileTypeBox = (major: string, ...compatible: string[]): string => {
  const length = 16 + 4 * compatible.length;
  return `\0\0\0${String.fromCharCode(length)}ftyp${major}\0\0\0\0${compatible.join('')}`;
};

describe('a file', () => {
  it.each<[string | undefined, string]>([
    ['image/jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['image/png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['image/gif', 'GIF89a'],
    ['image/webp', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['image/bmp', 'BM\x36\0\0\0'],
    ['image/tiff', 'II*\0\x08\0\0\0'],
    ['image/tiff', 'MM\0*\0\0\0\x08'],
    ['application/pdf', '%PDF-1.7'],
    ['image/heic', fileTypeBox('heic', 'mif1', 'heic')],
    ['image/heic', fileTypeBox('mif1', 'mif1', 'heic')],
    ['image/heif', fileTypeBox('mif1', 'mif1')],
    ['image/avif', fileTypeBox('avif', 'avif', 'mif1', 'miaf')],
    ['image/avif', fileTypeBox('mif1', 'avif', 'miaf')],
    [undefined, fileTypeBox('isom', 'mp42')],
    [undefined, `${fileTypeBox('isom')}heic`],
    [undefined, 'RIFF\x24\0\0\0WAVEfmt '],
    [undefined, '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    [undefined, '\xff\xd8'],
    [undefined, ''],
  ])('is %s when it starts with %j', (type, start) => {
    expect(fileTypeOf(bytes(start))).toBe(type);
  });

  it('of any bytes has a type or none, and breaks nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 80}), (any) => {
        expect(['string', 'undefined']).toContain(typeof fileTypeOf(any));
      }),
    );
  });
});
