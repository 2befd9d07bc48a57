import type {HttpOptions} from '../core/http.js';
import {knownAnswers} from '../core/known-answer.http.js';
import {ProviderError} from '../core/provider-error.model.js';
import type {MailProvider} from './mail.provider.js';

/**
 * Mail from a back end that keeps the kit's HTTP contract. Numbers and proofs travel in bodies only.
 *
 * @param src - The contract's root, absolute or relative to the page: `/api`.
 */
export function httpMail(src: string, options?: HttpOptions): MailProvider {
  const schema = () => import('./mail.schema.js');
  const ask = knownAnswers(
    src,
    '/mail-status',
    async () => (await schema()).parseShipment,
    options,
  );
  return {
    forget: () => ask.forget(),
    getMailStatus: (query, asking) =>
      ask(query, asking).catch(async (reason: unknown) => {
        if (!(reason instanceof ProviderError) || !reason.extras.alternatives) throw reason;
        const alternatives = (await schema()).parseCarriers(reason.extras.alternatives);
        throw new ProviderError(reason.code, {...reason.extras, alternatives});
      }),
  };
}
