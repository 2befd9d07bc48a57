import {asProviderError} from '../../../src/core/provider-error.model.js';
import type {MailProvider} from '../../../src/mail/mail.provider.js';
import type {Shipment} from '../../../src/mail/shipment.model.js';
import {Problem, type SentCode} from '../http/problems.js';
import type {Lang} from '../rules/text.js';
import {digest} from '../secrets.js';
import type {Casework} from '../world/casework.js';
import type {CarrierDesk, Inquiry} from './carrier-desk.js';

/** Kuaidi100 locks a number that is asked for more often than every half hour. */
const KEPT_MS = 31 * 60_000;
const MOST_KEPT = 10_000;

/** Kuaidi100's ids of the carriers, by the office's own. */
const companies: Readonly<Record<string, string>> = {
  'ems-cn': 'ems',
  'china-post': 'youzhengguonei',
  sf: 'shunfeng',
};

interface Kept {
  readonly shipment: Shipment;
  readonly proof: string;
  readonly until: number;
}

const statuses: Partial<Record<SentCode, number>> = {
  'not-found': 404,
  'proof-required': 403,
  'carrier-needed': 404,
  'rate-limited': 429,
};

function asProblem(reason: unknown): Problem {
  const {code} = asProviderError(reason);
  const status = statuses[code as SentCode];
  if (!status) return new Problem(503, 'unavailable', {retryAfterSeconds: 60});
  if (status === 404) return new Problem(404, 'not-found');
  return new Problem(status, code as SentCode, {retryAfterSeconds: KEPT_MS / 1000});
}

/** One question to Kuaidi100, under the names that this office uses. */
async function askOnce(
  provider: MailProvider,
  {carriers}: Casework,
  {number, carrier, proof}: Inquiry,
  {lang, signal}: {readonly lang: Lang; readonly signal: AbortSignal},
): Promise<Shipment> {
  const query = {number, carrier: companies[carrier]!, proof};
  try {
    const shipment = await provider.getMailStatus(query, {lang, signal});
    const {id, name, phone, site} = carriers.find((one) => one.id === carrier)!;
    return {...shipment, carrier: {id, name: name[lang], phone, site}};
  } catch (reason) {
    throw asProblem(reason);
  }
}

/** What was heard and may be given out again; throws where it was asked with another proof. */
function stillKept(before: Kept | undefined, proof: string, now: number): Shipment | undefined {
  if (!before || before.until <= now) return undefined;
  if (before.proof === proof) return before.shipment;
  const retryAfterSeconds = Math.ceil((before.until - now) / 1000);
  throw new Problem(429, 'rate-limited', {retryAfterSeconds});
}

/**
 * Asks Kuaidi100 once in half an hour about a number, and gives out what it heard until then. Names
 * and telephone numbers of couriers were taken out by the adapter.
 */
export function askingKuaidi100(
  provider: MailProvider,
  casework: Casework,
  now: () => number,
): CarrierDesk {
  const kept = new Map<string, Kept>();
  return {
    async ask(inquiry, lang, signal) {
      if (!companies[inquiry.carrier]) return undefined;
      const key = digest(inquiry.number, inquiry.carrier);
      const proof = digest(inquiry.proof?.value ?? '');
      const before = stillKept(kept.get(key), proof, now());
      if (before) return before;
      const shipment = await askOnce(provider, casework, inquiry, {lang, signal});
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(key, {shipment, proof, until: now() + KEPT_MS});
      return shipment;
    },
  };
}
