/** What every call of the appointment contract says and how its answer is looked through. */
import {ProviderError} from '../core/provider-error.model.js';

type Schema = typeof import('./appointment.schema.js');

/** A module that comes with its first use; without a line there is neither it nor the back end. */
export const fetched = <T>(module: Promise<T>): Promise<T> =>
  module.catch(() => {
    throw new ProviderError('offline');
  });

/** What checks the answers; it comes while the first one is on its way. */
export const schema = (): Promise<Schema> => fetched(import('./appointment.schema.js'));

/** An answer, looked through by one part of the schema. */
export async function checked<T>(
  answer: Promise<unknown>,
  parserIn: (schema: Schema) => (value: unknown) => T,
): Promise<T> {
  const [parsers, value] = await Promise.all([schema(), answer]);
  return parserIn(parsers)(value);
}

/** What a request says beside its body. */
export interface Saying {
  readonly lang?: string | undefined;
  readonly token?: string | undefined;
  readonly version?: string | undefined;
}

/** Times and refusals carry sentences too, and the browser's language need not be the page's. */
export const headersOf = ({lang, token, version}: Saying): Readonly<Record<string, string>> => ({
  ...(lang && {'Accept-Language': lang}),
  ...(token && {Authorization: `Bearer ${token}`}),
  ...(version && {'If-Match': version}),
});
