import type {BackEnd} from './back-end.js';
import {codeOf, type Exchange, inShort} from './exchange.js';
import {failed, notOffered, type Outcome, passed, type Rule} from './rule.js';
import {askNothing, askStatus} from './status-question.js';

const PATH = '/mail-status';
/** Right by its check digit, and the first of a series that nobody has begun. */
const NOBODYS_NUMBER = 'EZ000000005CN';
const NO_NUMBER = 'zerotrip?';
/** Plainly made up, where a proof is asked for. */
const NO_PROOF: Readonly<Record<string, string>> = {
  phone4: '0000',
  postcode: '000000',
  birthdate: '1900-01-01',
};

/** The proof that an answer asks for. */
function askedProof(answer: Exchange): string | undefined {
  const {errors} = Object(answer.body) as {errors?: readonly {code?: string}[] | null};
  return errors?.[0]?.code;
}

async function askNobodys(backEnd: BackEnd): Promise<Exchange> {
  const first = await askStatus(backEnd, PATH, {number: NOBODYS_NUMBER});
  const kind = askedProof(first) ?? '';
  const value = NO_PROOF[kind];
  if (codeOf(first) !== 'proof-required' || value === undefined) return first;
  const proof = {kind, value};
  return askStatus(backEnd, PATH, {number: NOBODYS_NUMBER, proof});
}

const NOT_KNOWN = ['not-found', 'proof-required', 'carrier-needed', 'rate-limited', 'invalid'];

function isNotKnown(answer: Exchange): Outcome {
  if (answer.status === 501) return notOffered('only references are answered, no numbers');
  if (NOT_KNOWN.includes(codeOf(answer) as string)) return passed;
  const {status} = Object(answer.body) as {status?: unknown};
  if (answer.status === 200 && (status === 'no_data' || status === 'unknown')) return passed;
  const came = answer.status === 200 ? `status ${String(status)}` : inShort(answer);
  return failed('status no_data, a question for proof, or 404', came);
}

const nobodys: Rule<BackEnd> = {
  id: 'mail-unknown-number',
  clause: 'openapi.yaml: POST /mail-status; components/schemas/MailStatus',
  title: 'Of a number that nobody knows it never says that something is on its way or delivered',
  matters: 'somebody waits for, or looks for, a document that was never posted',
  try: async (backEnd) => {
    await askNothing(backEnd, PATH);
    return isNotKnown(await askNobodys(backEnd));
  },
};

const noNumber: Rule<BackEnd> = {
  id: 'mail-impossible-number',
  clause: 'openapi.yaml: POST /mail-status 404',
  title: 'What cannot be a number is told apart from one that is not known yet',
  matters: 'who mistypes a number waits for days before looking at it again',
  try: async (backEnd) => {
    await askNothing(backEnd, PATH);
    const answer = await askStatus(backEnd, PATH, {number: NO_NUMBER});
    const isSaid = ['not-found', 'invalid', 'carrier-needed'].includes(codeOf(answer) as string);
    return isSaid ? passed : failed('404 not-found', inShort(answer));
  },
};

/** Numbers that are nobody's, and such as cannot be. */
export const mailNumberRules: readonly Rule<BackEnd>[] = [nobodys, noNumber];
