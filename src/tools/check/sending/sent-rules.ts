import {isRefusal} from '../booking/holding.js';
import type {Exchange} from '../exchange.js';
import {type SentPath, sendNothing} from '../office/refusals.js';
import {type Fault, failed, passed, type Rule, verdict} from '../rule.js';
import {type Errand, noReceipt, type Receipt} from './errand.js';

/** Something that an office is sent. */
export interface Sent<Body> {
  /** How its rules are called: `question`. */
  readonly id: string;
  readonly path: SentPath;
  /** With its article, as a sentence begins: `A question`. */
  readonly what: string;
  /** What a citizen notices where it gets lost, or comes twice. */
  readonly matters: {readonly lost: string; readonly twice: string};
  /** What is sent. */
  readonly body: (errand: Errand) => Promise<Body>;
  /** Another one of it. */
  readonly other: (body: Body) => Body;
  /** What is wrong with the answer, besides its shape. */
  readonly judge: (
    answer: Exchange,
    body: Body,
    errand: Errand,
  ) => readonly Fault[] | Promise<readonly Fault[]>;
}

/** The body, where the office takes such things at all. */
async function bodyFor<Body>({body, path}: Sent<Body>, errand: Errand): Promise<Body> {
  await sendNothing(errand.backEnd, path);
  return body(errand);
}

const needsKey = <Body>(sent: Sent<Body>): Rule<Errand> => ({
  id: `${sent.id}-needs-key`,
  clause: 'openapi.yaml: Idempotency',
  title: `${sent.what} without an Idempotency-Key is not taken`,
  matters: sent.matters.twice,
  try: async (errand) =>
    isRefusal(await errand.post(sent.path, await bodyFor(sent, errand), ''), 400, 'key-missing'),
});

const taken = <Body>(sent: Sent<Body>): Rule<Errand> => ({
  id: sent.id,
  clause: `openapi.yaml: POST ${sent.path} 201`,
  title: `${sent.what} is taken, and gets a number`,
  matters: sent.matters.lost,
  try: async (errand) => {
    const body = await bodyFor(sent, errand);
    const answer = await errand.post(sent.path, body, errand.keyOf(sent.id));
    const came = noReceipt(answer);
    if (came) return failed('201 with a reference', came);
    errand.keep(sent.path, answer.body as Receipt);
    return verdict('what was sent', await sent.judge(answer, body, errand));
  },
});

const once = <Body>(sent: Sent<Body>): Rule<Errand> => ({
  id: `${sent.id}-once`,
  clause: 'openapi.yaml: Idempotency',
  title: `${sent.what} sent again with the same key is the same one, and gets the first answer again`,
  matters: sent.matters.twice,
  try: async (errand) => {
    const {ref} = errand.receipt(sent.path);
    const body = await bodyFor(sent, errand);
    const answer = await errand.post(sent.path, body, errand.keyOf(sent.id));
    const again = Object(answer.body) as Partial<Receipt>;
    return again.ref === ref ? passed : failed(ref, noReceipt(answer) ?? String(again.ref));
  },
});

const reused = <Body>(sent: Sent<Body>): Rule<Errand> => ({
  id: `${sent.id}-key-reused`,
  clause: 'openapi.yaml: Idempotency',
  title: `${sent.what} with a key that came with another one is refused`,
  matters: sent.matters.lost,
  try: async (errand) => {
    errand.receipt(sent.path);
    const other = sent.other(await bodyFor(sent, errand));
    return isRefusal(await errand.post(sent.path, other, errand.keyOf(sent.id)), 422, 'key-reused');
  },
});

/** What holds for everything that is sent: with a key, once, and not something else under the same key. */
export const sentRules = <Body>(sent: Sent<Body>): readonly Rule<Errand>[] => [
  needsKey(sent),
  taken(sent),
  once(sent),
  reused(sent),
];

const WRONG_TOKEN = 'zerotrip-check-wrong-token';

/** What is opened, or taken back, by its token only. */
export const tokenRule = (
  id: string,
  path: SentPath,
  title: string,
  matters: string,
  ask: (errand: Errand, ref: string, token: string) => Promise<Exchange>,
): Rule<Errand> => ({
  id,
  clause: 'openapi.yaml: components/responses/WrongToken',
  title,
  matters,
  try: async (errand) => {
    const {ref} = errand.opened(path);
    const faults: Fault[] = [];
    for (const token of ['', WRONG_TOKEN]) {
      const {status} = await ask(errand, ref, token);
      const which = token ? 'with another token' : 'without a token';
      if (status !== 403) faults.push({came: `${status} ${which}`});
    }
    return verdict('403 wrong-token', faults);
  },
});
