import type {MailProof} from '../../../src/mail/mail.provider.js';
import {identify} from '../../../src/mail/identify.model.js';
import {askedProof, type CarrierChoice} from '../../../src/mail/proof.model.js';
import {noteWrongProof, wrongProofs} from '../db/wrong-proofs.js';
import type {Desk} from '../desk.js';
import {Problem} from '../http/problems.js';
import type {Lang, Say} from '../rules/text.js';
import {sameDigest, sign} from '../secrets.js';
import type {Casework} from '../world/casework.js';
import {proofOf} from './proof.js';

/** Four digits are tried through in no time, so few tries are given. */
const TRIES = 5;
const HOUR_SECONDS = 3600;

/** Thirteen digits are what both services of the post use. */
const postal = new Set(['ems-cn', 'china-post']);

/**
 * Whose number it is: the carrier that was named, or the one the number tells. 404 for what no
 * carrier writes, 409 with those that could be meant.
 */
export function carrierOf(
  {carriers}: Casework,
  {number, carrier}: {readonly number: string; readonly carrier?: string | undefined},
  lang: Lang,
): string {
  const [best] = identify(number);
  if (!best) throw new Problem(404, 'not-found');
  if (carrier && carriers.some(({id}) => id === carrier)) return carrier;
  if (!carrier && best.carrier && best.confidence !== 'low') return best.carrier;
  const alternatives: CarrierChoice[] = carriers
    .filter(({id}) => best.scheme !== 'cn-ems' || postal.has(id))
    .map(({id, name}) => ({id, name: name[lang]}));
  throw new Problem(409, 'carrier-needed', {alternatives});
}

/** A number, what was given with it, and what is known. */
interface Asked {
  readonly number: string;
  readonly proof: MailProof | undefined;
  /** Absent where the number is not ours. */
  readonly stored: string | null | undefined;
}

/**
 * A number may be anybody's: whoever asks gives the last four digits of the addressee's telephone.
 * It is asked of every number, so that the question does not tell which ones are ours.
 */
export async function checkProof(
  desk: Desk,
  {number, proof, stored}: Asked,
  say: Say,
): Promise<MailProof> {
  const {database, secret} = desk;
  const now = await desk.clock(database);
  const name = sign(secret, 'number', number);
  if ((await wrongProofs(database, name, now)) >= TRIES) {
    throw new Problem(429, 'rate-limited', {retryAfterSeconds: HOUR_SECONDS});
  }
  const detail = say(
    '收件人电话的最后四位',
    'Last four digits of the addressee’s telephone number',
  );
  const asking = new Problem(403, 'proof-required', {errors: [askedProof('phone4', detail)]});
  if (proof?.kind !== 'phone4') throw asking;
  if (stored && !sameDigest(proofOf(secret, number, proof.value), stored)) {
    await noteWrongProof(database, name, now);
    throw asking;
  }
  return proof;
}
