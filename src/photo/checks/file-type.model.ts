/** What a file is by its first bytes, whatever its name says. */

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const SIGNATURES: readonly (readonly [start: string, type: string])[] = [
  ['\xff\xd8\xff', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['GIF8', 'image/gif'],
  ['BM', 'image/bmp'],
  ['II*\0', 'image/tiff'],
  ['MM\0*', 'image/tiff'],
  ['%PDF-', 'application/pdf'],
];

// ISO/IEC 23008-12 (HEIF) and AV1 Image File Format: special brands before the general ones.
const BRANDS: readonly (readonly [brand: RegExp, type: string])[] = [
  [/^avi[fs]$/, 'image/avif'],
  [/^he(ic|ix|im|is|vc|vx|vm|vs)$/, 'image/heic'],
  [/^(mif1|msf1|mif2|heif)$/, 'image/heif'],
];

/** Brands of an ISO base media file: its major one, and those it is compatible with. */
function brandsOf(bytes: Uint8Array): string[] {
  const length = ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0);
  const brands: string[] = [text(bytes, 8, 12)];
  for (let at = 16; at + 4 <= Math.min(length, bytes.length); at += 4) {
    brands.push(text(bytes, at, at + 4));
  }
  return brands;
}

const typeOfBrands = (brands: readonly string[]): string | undefined =>
  BRANDS.find(([pattern]) => brands.some((brand) => pattern.test(brand)))?.[1];

/** The media type that a file's first bytes tell; undefined for any that is not known here. */
export function fileTypeOf(bytes: Uint8Array): string | undefined {
  const start = text(bytes, 0, 16);
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return 'image/webp';
  if (start.startsWith('ftyp', 4)) return typeOfBrands(brandsOf(bytes));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
}
