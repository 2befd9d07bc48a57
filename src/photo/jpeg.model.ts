/** What a canvas leaves out of a JPEG file: how many dots of it make an inch (JFIF 1.01, APP0). */

const START = 0xff_d8;
const APP0 = 0xff_e0;
const JFIF = 0x4a_46_49_46;
const DOTS_PER_INCH = 1;
/** Length, name, version, unit, two densities and the size of a thumbnail that is not there. */
const APP0_BYTES = 16;

const app0 = (dpi: number): Uint8Array => {
  const bytes = new Uint8Array(APP0_BYTES + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, APP0);
  view.setUint16(2, APP0_BYTES);
  view.setUint32(4, JFIF);
  view.setUint16(9, 0x01_01);
  writeDensity(view, 0, dpi);
  return bytes;
};

/** @param at - Where the APP0 marker begins. */
function writeDensity(view: DataView, at: number, dpi: number): void {
  view.setUint8(at + 11, DOTS_PER_INCH);
  view.setUint16(at + 12, dpi);
  view.setUint16(at + 14, dpi);
}

/**
 * The same JPEG with `dpi` (whole, 1 to 65535) in its head; what is no JPEG comes back as it was.
 */
export function withDensity(jpeg: Uint8Array, dpi: number): Uint8Array {
  const bytes = jpeg.slice();
  const view = new DataView(bytes.buffer);
  if (bytes.length < 4 || view.getUint16(0) !== START) return bytes;
  if (bytes.length > 20 && view.getUint16(2) === APP0 && view.getUint32(6) === JFIF) {
    writeDensity(view, 2, dpi);
    return bytes;
  }
  const head = app0(dpi);
  const longer = new Uint8Array(bytes.length + head.length);
  longer.set(bytes.subarray(0, 2));
  longer.set(head, 2);
  longer.set(bytes.subarray(2), 2 + head.length);
  return longer;
}
