/** A portal's own rules over a standard of the kit. */
import type {PhotoStandard} from './standard.model.js';

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Id of the standard of the kit that rules extend; undefined where they stand on their own. */
export const baseOf = (rules: unknown): string | undefined => {
  const base = isObject(rules) && Object.hasOwn(rules, 'extends') ? rules['extends'] : undefined;
  return typeof base === 'string' ? base : undefined;
};

/**
 * The base with a patch over it: members that are objects are merged, all others replaced, `null`
 * takes a member away. The patch is not checked; neither of the two is changed.
 */
export const patched = (base: PhotoStandard, patch: unknown): unknown => merged(base, patch);

/** Deeper than any standard reaches. */
const MAX_DEPTH = 8;

/** Members of these names would change what an object is. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

function merged(base: unknown, patch: unknown, depth = 0): unknown {
  if (!isObject(base) || !isObject(patch) || depth > MAX_DEPTH) return patch;
  const result: Record<string, unknown> = {...base};
  for (const [name, value] of Object.entries(patch)) {
    if (FORBIDDEN.includes(name)) continue;
    if (value === null) delete result[name];
    else
      result[name] = merged(Object.hasOwn(base, name) ? base[name] : undefined, value, depth + 1);
  }
  return result;
}
