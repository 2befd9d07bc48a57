type Members = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !isList(value);

/**
 * What of a value was not taken over into what was read from it, for whoever wrote it: paths of
 * members (`file.bytes`), and of lists how many items (`advice: 1 of 12`).
 */
export function leftOut(written: unknown, read: unknown, path = ''): readonly string[] {
  if (isList(written) && isList(read)) {
    const lost = written.length - read.length;
    if (lost > 0) return [`${path}: ${lost} of ${written.length}`];
    return read.flatMap((item, at) => leftOut(written[at], item, `${path}.${at}`));
  }
  if (!isObject(written) || !isObject(read)) return [];
  return Object.entries(written).flatMap(([name, value]) => {
    const below = path ? `${path}.${name}` : name;
    if (value === undefined) return [];
    const kept = Object.hasOwn(read, name) ? read[name] : undefined;
    return kept === undefined ? [below] : leftOut(value, kept, below);
  });
}
