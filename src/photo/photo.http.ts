import {httpClient, type HttpOptions} from '../core/http.js';
import {ProviderError} from '../core/provider-error.model.js';
import {kitStandard} from './kit.data.js';
import type {PhotoProvider} from './photo.provider.js';
import type {PhotoStandard} from './standard.model.js';
import {baseOf, patched} from './standard-patch.model.js';

/** The kit's own rules, without a back end. Knows no offices. */
export const kitPhotos: PhotoProvider = {
  getStandard: async (id) => {
    const standard = await kitStandard(id);
    if (!standard) throw new ProviderError('not-found');
    return standard;
  },
};

/**
 * Rules from outside, completed by the standard of the kit that they extend, and checked. Rejects
 * with a `ProviderError`: `unreadable` where nothing can be made of them, `not-found` where the kit
 * has no such standard.
 *
 * @param value - The rules, or what brings them. A text is JSON.
 */
export async function parsedRules(value: unknown): Promise<PhotoStandard> {
  // The schema travels beside what it checks, so nobody waits for both in turn.
  const [{parsePhotoStandard}, arrived] = await Promise.all([import('./photo.schema.js'), value]);
  const rules = typeof arrived === 'string' ? parsedText(arrived) : arrived;
  const base = baseOf(rules);
  if (base === undefined) return parsePhotoStandard(rules);
  const general = await kitStandard(base);
  if (!general) throw new ProviderError('not-found', {detail: `extends "${base}"`});
  return parsePhotoStandard(patched(general, rules));
}

/**
 * Rules from a back end that keeps the kit's HTTP contract.
 *
 * @param src - The contract's root, absolute or relative to the page: `/api`.
 */
export const httpPhotos = (src: string, options?: HttpOptions): PhotoProvider => {
  const send = httpClient(src, options);
  return {
    getStandard: (id, {office, signal}) =>
      parsedRules(
        send({
          path: `/photo-standards/${encodeURIComponent(id)}`,
          query: [['office', office]],
          signal,
        }),
      ),
  };
};

function parsedText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (reason) {
    throw new ProviderError('unreadable', {detail: String(reason)});
  }
}
