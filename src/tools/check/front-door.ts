import type {BackEnd} from './back-end.js';
import {type Exchange, mediaType} from './exchange.js';
import {askCatalog} from './facts.js';
import {Unreachable} from './unreachable.js';

const isPage = (answer: Exchange): boolean => mediaType(answer).includes('html');

/** Why what answers is no back end of the contract; undefined where it may be one. */
function objection(answer: Exchange): string | undefined {
  const {headers, status} = answer;
  if (status === 401 || status === 407) {
    return 'it asks who you are (401); name what lets you in (--header "Authorization: …")';
  }
  if (status >= 300 && status < 400) {
    return `it sends you elsewhere (${status}), to ${headers.get('location') ?? 'no address'}; name that address`;
  }
  if (status === 200 && isPage(answer)) {
    return 'a web page answers where the catalogue should be; name the address of the interface, such as …/api';
  }
  return undefined;
}

/**
 * Looks whether anybody is there.
 * @throws Unreachable
 */
export async function knock(backEnd: BackEnd): Promise<void> {
  const why = objection(await askCatalog(backEnd));
  if (why) throw new Unreachable(why);
}

const LACKING = [404, 405, 501];

/**
 * Looks whether anything of the contract was found.
 * @throws Unreachable where every answer was that there is nothing.
 */
export function needAnything(backEnd: BackEnd): void {
  const isThere = backEnd.log.some(
    (answer) => !LACKING.includes(answer.status) || isProblem(answer),
  );
  if (isThere) return;
  const page = backEnd.log.some(isPage) ? ', with web pages' : '';
  throw new Unreachable(
    `nothing of the contract is here: all was answered with 404${page}; is the address right?`,
  );
}

/** Only who knows the contract answers with its codes. */
const isProblem = (answer: Exchange): boolean => mediaType(answer) === 'application/problem+json';
