/** How bright a picture is, so that a covered lens is told from a face. */

/** What a lens gives under its cover, of 255; somebody in a dark room is brighter. */
const DARKEST = 16;

/** Shares of red, green and blue in what the eye sees as bright (ITU-R BT.709). */
const SHARES = [0.2126, 0.7152, 0.0722] as const;

/**
 * Whether a picture is as good as black; a picture of no size is.
 *
 * @param rgba - Four bytes for each pixel, as `ImageData` has them.
 */
export function isBlack(rgba: ArrayLike<number>): boolean {
  let bright = 0;
  for (let at = 0; at < rgba.length; at++) bright += (SHARES[at % 4] ?? 0) * (rgba[at] ?? 0);
  return bright <= (DARKEST * rgba.length) / 4;
}
