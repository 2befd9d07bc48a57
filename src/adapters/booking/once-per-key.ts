import {ProviderError} from '../../core/provider-error.model.js';

/** Does an act once for each key; another request with the same key is `key-reused`. */
export type Once = <T>(key: string, request: unknown, act: () => Promise<T>) => Promise<T>;

/** Acts that are remembered; a page does not come near, a back end forgets the oldest. */
const MOST = 1_000;

/**
 * Idempotency keys for systems that have none: the same act is sent once, also while it is under
 * way, and its outcome is given again. A refused act may be tried again. It reaches as far as this
 * provider lives: after a reload the system's own rules are all there is.
 */
export function oncePerKey(): Once {
  const acts = new Map<string, {readonly payload: string; readonly outcome: Promise<unknown>}>();
  return <T>(key: string, request: unknown, act: () => Promise<T>): Promise<T> => {
    if (!key) return Promise.reject(new ProviderError('key-missing', {status: 400}));
    const payload = JSON.stringify(request);
    const known = acts.get(key);
    if (known && known.payload !== payload) {
      return Promise.reject(new ProviderError('key-reused', {status: 422}));
    }
    if (known) return known.outcome as Promise<T>;
    const outcome = act();
    acts.set(key, {payload, outcome});
    if (acts.size > MOST) acts.delete([...acts.keys()][0]!);
    outcome.catch(() => acts.delete(key));
    return outcome;
  };
}
