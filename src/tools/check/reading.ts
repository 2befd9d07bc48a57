import type {BackEnd} from './back-end.js';
import {codeOf, type Exchange, inShort} from './exchange.js';
import {askCatalog, askNext, askSlots, catalogOf, isReadOnly} from './facts.js';
import {failed, notOffered, notTried, type Outcome, passed, type Rule, Stop} from './rule.js';

/** A made-up id that no back end has. */
export const NOBODYS = 'zerotrip-check-00000000';

/** A photo's rules that most back ends have something to say about. */
const DOCUMENT = 'cn-resident-id';

const isRead = (answer: Exchange): Outcome => {
  if (answer.isLacking) return notOffered(`answered ${answer.status}`);
  return answer.status === 200 ? passed : failed('200', inShort(answer));
};

/** The definition of the service that was asked for, else of the first that can be booked. */
async function askService(backEnd: BackEnd): Promise<Exchange> {
  const named = backEnd.options.service ?? (await catalogOf(backEnd)).services[0]?.id;
  if (!named) throw new Stop(notTried('no service is known; name one (--service)'));
  return backEnd.ask({path: `/services/${encodeURIComponent(named)}`, mayLack: true});
}

/** The rules for a document's photo. */
const askPhoto = (backEnd: BackEnd): Promise<Exchange> =>
  backEnd.ask({path: `/photo-standards/${DOCUMENT}`, mayLack: true});

const readable = (
  id: string,
  operation: string,
  title: string,
  matters: string,
  ask: (backEnd: BackEnd) => Promise<Exchange>,
): Rule<BackEnd> => ({
  id,
  clause: `openapi.yaml: ${operation}`,
  title,
  matters,
  try: async (backEnd) => isRead(await ask(backEnd)),
});

const idProblem = (answer: Exchange): Outcome => {
  const read = isRead(answer);
  if (read.state !== 'passed') return read;
  const asked = decodeURIComponent(answer.path.split('/').at(-1)!);
  const {id} = Object(answer.body) as {id?: unknown};
  return id === asked ? passed : failed(`the id “${asked}”`, `“${String(id)}”`);
};

const service: Rule<BackEnd> = {
  id: 'service-definition',
  clause: 'openapi.yaml: GET /services/{id}',
  title: 'A service’s definition is the one of the service asked for',
  matters: 'the list of papers is empty, or that of another matter',
  try: async (backEnd) => idProblem(await askService(backEnd)),
};

const photo: Rule<BackEnd> = {
  id: 'photo-standard',
  clause: 'openapi.yaml: GET /photo-standards/{id}',
  title: 'A photo’s rules are those of the document asked for',
  matters: 'a photo is made that the office refuses',
  try: async (backEnd) => idProblem(await askPhoto(backEnd)),
};

/** Of something that does not exist it has to be said so. */
export const unknown = (
  id: string,
  operation: string,
  path: string,
  what: string,
): Rule<BackEnd> => ({
  id,
  clause: `openapi.yaml: ${operation} 404`,
  title: `Of ${what} that does not exist it says so`,
  matters: 'the page waits, or shows something that is not what was asked for',
  try: async (backEnd) => {
    // A host of mere files says 404 in its own way.
    const answer = await backEnd.ask({path, mayLack: await isReadOnly(backEnd)});
    const isLacked = answer.status === 405 || answer.status === 501;
    if (isLacked || answer.isLacking) return notOffered(`answered ${answer.status}`);
    const isSaid = answer.status === 404 && codeOf(answer) === 'not-found';
    return isSaid ? passed : failed('404 not-found', inShort(answer));
  },
});

/** What is read without any number or token. */
export const readingRules: readonly Rule<BackEnd>[] = [
  readable(
    'catalog',
    'GET /catalog',
    'The catalogue can be read',
    'nothing can be chosen, so nothing can be booked',
    askCatalog,
  ),
  readable(
    'slots',
    'GET /slots',
    'The times of 62 days can be read',
    'no calendar, and no times',
    askSlots,
  ),
  readable(
    'slots-next',
    'GET /slots/next',
    'The soonest times can be read',
    '“the next free day” has no answer, and people page through months',
    askNext,
  ),
  service,
  photo,
  unknown('unknown-service', 'GET /services/{id}', `/services/${NOBODYS}`, 'a service'),
  unknown(
    'unknown-photo',
    'GET /photo-standards/{id}',
    `/photo-standards/${NOBODYS}`,
    'a document',
  ),
];
