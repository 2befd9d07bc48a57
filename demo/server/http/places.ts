/** One step of a JSON pointer (RFC 6901). */
export const pointerStep = (key: string): string =>
  `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * Where in a value the first text stands of which something holds, as a JSON pointer; keys are texts,
 * too. Undefined where it holds of none.
 */
export function placeOf(
  value: unknown,
  holds: (text: string) => boolean,
  pointer = '',
): string | undefined {
  if (typeof value === 'string') return holds(value) ? pointer : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, each] of Object.entries(value)) {
    const at = pointer + pointerStep(key);
    const place = holds(key) ? at : placeOf(each, holds, at);
    if (place !== undefined) return place;
  }
  return undefined;
}
