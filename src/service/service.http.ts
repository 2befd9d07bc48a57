import {httpClient, type HttpOptions} from '../core/http.js';
import type {ServiceDefinition} from './service.model.js';
import type {ServiceProvider} from './service.provider.js';

/**
 * A definition, checked; rejects with a `ProviderError` that names the path of what is wrong. The
 * schema travels beside the file that it checks, so nobody waits for both in turn.
 */
export async function checkedDefinition(value: unknown): Promise<ServiceDefinition> {
  const [{parseServiceDefinition}, definition] = await Promise.all([
    import('./service.schema.js'),
    value,
  ]);
  return parseServiceDefinition(definition);
}

/**
 * Service definitions from a back end that keeps the kit's HTTP contract.
 *
 * @param src - The contract's root, absolute or relative to the page: `/api`.
 */
export const httpServices = (src: string, options?: HttpOptions): ServiceProvider => {
  const send = httpClient(src, options);
  return {
    getService: (id, {signal}) =>
      checkedDefinition(send({path: `/services/${encodeURIComponent(id)}`, signal})),
  };
};

/**
 * One definition from a file of its own, whatever it is asked for.
 *
 * @param src - Address of the JSON file, absolute or relative to the page.
 */
export const fileService = (src: string, options?: HttpOptions): ServiceProvider => {
  const send = httpClient(src, options);
  return {getService: (_id, {signal}) => checkedDefinition(send({path: '', signal}))};
};
