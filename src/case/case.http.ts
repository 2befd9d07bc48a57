import type {HttpOptions} from '../core/http.js';
import {knownAnswers} from '../core/known-answer.http.js';
import type {CaseProvider} from './case.provider.js';

/**
 * Cases from a back end that keeps the kit's HTTP contract.
 *
 * @param src - The contract's root, absolute or relative to the page: `/api`.
 */
export function httpCases(src: string, options?: HttpOptions): CaseProvider {
  const schema = async () => (await import('./case.schema.js')).parseCase;
  const ask = knownAnswers(src, '/case-status', schema, options);
  return {getCaseStatus: (ref, asking) => ask({ref}, asking), forget: () => ask.forget()};
}
