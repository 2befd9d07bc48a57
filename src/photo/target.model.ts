/** What a finished picture has to measure. */
import type {Size} from './face.model.js';
import type {Band, PhotoStandard} from './standard.model.js';

/** A finished picture. */
export interface Target {
  /** Smallest and largest size in pixels; both have the same shape. */
  readonly least: Size;
  readonly most: Size;
  readonly dpi: Band | undefined;
  /** Width of the print in millimetres. */
  readonly widthMm: number | undefined;
}

/** A print is made at this many dots per inch where no file is asked for. */
const PRINT_DPI: Band = {min: 300, max: 600};
const MM_PER_INCH = 25.4;
/** No document wants more; beyond it no browser draws. */
const MOST_PX = 8192;

const isDrawable = ({width, height}: Size): boolean =>
  Math.min(width, height) >= 1 && Math.max(width, height) <= MOST_PX;

const scaled = (width: number, aspect: number): Size => ({
  width: Math.round(width),
  height: Math.round(width / aspect),
});

/** What to make of a picture; undefined where the document says nothing, or wants no cropping. */
export function targetOf({crop, file, print}: PhotoStandard): Target | undefined {
  if (crop?.value === false) return undefined;
  const width = file?.widthPx?.value;
  const height = file?.heightPx?.value;
  const widthMm = print?.value.widthMm;
  const aspect =
    file?.aspect?.value ??
    (width?.min && height?.min
      ? width.min / height.min
      : print && print.value.widthMm / print.value.heightMm);
  if (!aspect) return undefined;
  const [min, max] = width?.min
    ? [width.min, width.max ?? width.min]
    : [PRINT_DPI.min!, PRINT_DPI.max!].map((dpi) => ((widthMm ?? 0) * dpi) / MM_PER_INCH);
  if (!min || !max) return undefined;
  const [least, most] = [scaled(min, aspect), scaled(max, aspect)];
  if (!isDrawable(least) || !isDrawable(most)) return undefined;
  const dpi = file?.dpi?.value ?? (width ? undefined : PRINT_DPI);
  return {least, most, dpi, widthMm};
}

/** The finished size of a frame: as many pixels as it has, within what is allowed. */
export function finishedSize({least, most}: Target, frame: Size): Size {
  if (frame.width <= least.width) return least;
  return frame.width >= most.width ? most : scaled(frame.width, least.width / least.height);
}

/** Dots per inch of a finished picture, from the print's size where it is known. */
export function densityOf({dpi, widthMm}: Target, {width}: Size): number | undefined {
  if (!dpi) return undefined;
  const natural = widthMm ? (width * MM_PER_INCH) / widthMm : (dpi.min ?? dpi.max ?? 0);
  return Math.round(Math.min(Math.max(natural, dpi.min ?? natural), dpi.max ?? natural));
}
