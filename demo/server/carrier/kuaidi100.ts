import {createHash} from 'node:crypto';
import {kuaidi100Mail, kuaidi100Signed} from '../../../src/adapters/kuaidi100/index.js';
import type {Send} from '../../../src/adapters/mail-adapter.js';
import {ProviderError} from '../../../src/core/provider-error.model.js';

/** What the portal has with Kuaidi100. None of it reaches a page. */
export interface Kuaidi100Account {
  readonly customer: string;
  readonly key: string;
  /** Another address than the service's own, for trying it out. */
  readonly base?: string | undefined;
}

const BASE = 'https://poll.kuaidi100.com';
const TIMEOUT_MS = 8000;

/** The account that the environment names with `KUAIDI100_CUSTOMER` and `KUAIDI100_KEY`. */
export function kuaidi100Account(environment: NodeJS.ProcessEnv): Kuaidi100Account | undefined {
  const {KUAIDI100_CUSTOMER: customer, KUAIDI100_KEY: key, KUAIDI100_URL: base} = environment;
  return customer && key ? {customer, key, base: base || undefined} : undefined;
}

function signedForm(param: string, {key, customer}: Kuaidi100Account): URLSearchParams {
  const signed = kuaidi100Signed(param, key, customer);
  const sign = createHash('md5').update(signed).digest('hex').toUpperCase();
  return new URLSearchParams({customer, sign, param});
}

/** Sends the adapter's calls as Kuaidi100 wants them. */
const sending =
  (account: Kuaidi100Account): Send =>
  async ({path, body, signal}) => {
    const {param} = body as {readonly param: string};
    const response = await fetch(new URL(path, account.base ?? BASE), {
      method: 'POST',
      body: signedForm(param, account),
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      // A redirect would carry the number to somebody else.
      redirect: 'error',
    });
    if (!response.ok) throw new ProviderError('unavailable', {status: response.status});
    return response.json() as Promise<unknown>;
  };

/** Mail by Kuaidi100, for a back end. */
export const kuaidi100 = (account: Kuaidi100Account, now: () => Date) =>
  kuaidi100Mail(sending(account), {cost: {amount: 0}, now});
