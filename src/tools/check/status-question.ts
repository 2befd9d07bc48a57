import type {BackEnd} from './back-end.js';
import {codeOf, type Exchange, inShort} from './exchange.js';
import {NOBODYS} from './reading.js';
import {failed, notOffered, passed, type Rule, Stop} from './rule.js';

/** The two questions that are asked by POST and change nothing. */
export type StatusPath = '/mail-status' | '/case-status';

const ABSENT = [404, 405, 501];

/** Asks for a status; nothing is changed by it, so no key is sent. */
export const askStatus = (backEnd: BackEnd, path: StatusPath, body: unknown): Promise<Exchange> =>
  backEnd.ask({method: 'POST', path, body});

/** The answer to an empty question: refused where the operation is there. Ends a rule where it is not. */
export async function askNothing(backEnd: BackEnd, path: StatusPath): Promise<Exchange> {
  const answer = await backEnd.ask({method: 'POST', path, body: {}, mayLack: true});
  if (!ABSENT.includes(answer.status)) return answer;
  throw new Stop(notOffered(`answered ${answer.status} to an empty question`));
}

/** A question without anything in it is wrong, wherever the operation is there. */
export const emptyQuestion = (id: string, path: StatusPath): Rule<BackEnd> => ({
  id,
  clause: `openapi.yaml: POST ${path} 422`,
  title: 'A question without a reference or number is refused',
  matters: 'who forgets the number reads about somebody else’s, or about a fault',
  try: async (backEnd) => {
    const answer = await askNothing(backEnd, path);
    const isRefused = answer.status === 422 && codeOf(answer) === 'invalid';
    return isRefused ? passed : failed('422 invalid', inShort(answer));
  },
});

/** A reference that nobody has. */
export const unknownReference = (id: string, path: StatusPath): Rule<BackEnd> => ({
  id,
  clause: `openapi.yaml: POST ${path} 404`,
  title: 'Of a reference that nobody has it says that there is nothing',
  matters: 'who mistypes reads something that is not theirs',
  try: async (backEnd) => {
    await askNothing(backEnd, path);
    const answer = await askStatus(backEnd, path, {ref: NOBODYS});
    const isSaid = answer.status === 404 && codeOf(answer) === 'not-found';
    return isSaid ? passed : failed('404 not-found', inShort(answer));
  },
});

const TOO_MUCH = 70_000;

/** More than a question ever needs. */
export const hugeQuestion = (id: string, path: StatusPath): Rule<BackEnd> => ({
  id,
  clause: 'openapi.yaml: components/responses/TooLarge',
  title: `More than 64 KiB are refused (${path})`,
  matters: 'anybody can keep the office’s machines busy',
  try: async (backEnd) => {
    await askNothing(backEnd, path);
    const answer = await askStatus(backEnd, path, {ref: 'x'.repeat(TOO_MUCH)});
    const isRefused = answer.status === 413 && codeOf(answer) === 'too-long';
    return isRefused ? passed : failed('413 too-long', inShort(answer));
  },
});
