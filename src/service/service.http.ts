import {httpClient, type HttpOptions} from '../core/http.js';
import type {ServiceProvider} from './service.provider.js';
import {parseServiceDefinition} from './service.schema.js';

/**
 * Service definitions from a back end that keeps the kit's HTTP contract.
 *
 * @param src - The contract's root, absolute or relative to the page: `/api`.
 */
export const httpServices = (src: string, options?: HttpOptions): ServiceProvider => {
  const send = httpClient(src, options);
  return {
    getService: async (id, {signal}) =>
      parseServiceDefinition(await send({path: `/services/${encodeURIComponent(id)}`, signal})),
  };
};

/**
 * One definition from a file of its own, whatever it is asked for.
 *
 * @param src - Address of the JSON file, absolute or relative to the page.
 */
export const fileService = (src: string, options?: HttpOptions): ServiceProvider => {
  const send = httpClient(src, options);
  return {
    getService: async (_id, {signal}) => parseServiceDefinition(await send({path: '', signal})),
  };
};
