import {httpClient, type HttpOptions} from '../core/http.js';
import {ProviderError} from '../core/provider-error.model.js';
import type {CallbackProvider} from './help.provider.js';

/** The schema travels beside the answer. */
const schema = () => import('./callback.schema.js');

/** A refusal whose windows were looked at. */
async function checkedRefusal(reason: unknown): Promise<never> {
  if (!(reason instanceof ProviderError) || !reason.extras.alternatives) throw reason;
  const {parseWindows} = await schema();
  const alternatives = parseWindows(reason.extras.alternatives);
  throw new ProviderError(reason.code, {...reason.extras, alternatives});
}

/**
 * Requests for calls to a back end that keeps the kit's HTTP contract.
 *
 * @param src - The contract's root, absolute or relative to the page: `/api`.
 */
export function httpCallbacks(src: string, options?: HttpOptions): Required<CallbackProvider> {
  const send = httpClient(src, options);
  return {
    async requestCall(body, {idempotencyKey, lang}) {
      const headers = {'Accept-Language': lang};
      const asked = send({method: 'POST', path: '/callbacks', body, idempotencyKey, headers});
      const [{parseCall}, answer] = await Promise.all([schema(), asked.catch(checkedRefusal)]);
      return parseCall(answer);
    },
    async cancelCall({ref, token}, {lang, signal}) {
      const path = `/callbacks/${encodeURIComponent(ref)}`;
      const headers = {'Accept-Language': lang, Authorization: `Bearer ${token}`};
      await send({method: 'DELETE', path, headers, signal});
    },
  };
}
