import {httpClient, type HttpOptions} from '../core/http.js';
import type {ActOptions, FeedbackProvider} from './feedback.provider.js';

type Schema = typeof import('./feedback.schema.js');

/** The schema travels beside the answer, which nobody sees before it was checked. */
async function checked<T>(
  answer: Promise<unknown>,
  parser: (schema: Schema) => (value: unknown) => T,
): Promise<T> {
  const [value, schema] = await Promise.all([answer, import('./feedback.schema.js')]);
  return parser(schema)(value);
}

const headersOf = (lang: string): Readonly<Record<string, string>> => ({'Accept-Language': lang});

/**
 * Feedback for a back end that keeps the kit's HTTP contract.
 *
 * @param src - The contract's root, absolute or relative to the page: `/api`.
 */
export function httpFeedback(src: string, options?: HttpOptions): Required<FeedbackProvider> {
  const ask = httpClient(src, options);
  const post = (path: string, body: unknown, {lang, ...acting}: ActOptions) =>
    ask({method: 'POST', path, body, headers: headersOf(lang), ...acting});
  return {
    sendFeedback: (request, acting) =>
      checked(post('/feedback', request, acting), ({parseReceipt}) => parseReceipt),
    getFeedback(ref, {lang, signal, token}) {
      const headers = {...headersOf(lang), Authorization: `Bearer ${token}`};
      const path = `/feedback/${encodeURIComponent(ref)}`;
      const asked = ask({path, headers, signal, cache: 'no-store'});
      return checked(asked, ({parseStatus}) => parseStatus);
    },
    getLetters({before, limit, office}, {lang, signal}) {
      const query = Object.entries({office, limit, before});
      const asked = ask({path: '/letters', query, headers: headersOf(lang), signal});
      return checked(asked, ({parseLetterPage}) => parseLetterPage);
    },
    sendLetter: (request, acting) =>
      checked(post('/letters', request, acting), ({parseLetterReceipt}) => parseLetterReceipt),
  };
}
