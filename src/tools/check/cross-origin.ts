import type {BackEnd} from './back-end.js';
import {everyAnswer, type Looked} from './every-answer.js';
import type {Exchange} from './exchange.js';
import {type Fault, notTried, type Rule, Stop, verdict} from './rule.js';

const METHODS = ['GET', 'POST', 'PATCH', 'DELETE'];
const SENT = [
  'accept-language',
  'authorization',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
];
const READ = ['content-disposition', 'content-language', 'date', 'etag', 'location', 'retry-after'];

const list = (answer: Exchange, header: string): readonly string[] =>
  (answer.headers.get(header) ?? '').split(',').map((one) => one.trim().toLowerCase());

function originOf({options}: BackEnd): string {
  if (options.origin) return options.origin;
  throw new Stop(notTried('no origin of the pages was named (--origin https://…)'));
}

/** What keeps a page of this origin from reading an answer. */
function originProblem(answer: Exchange, origin: string): string | undefined {
  const allowed = answer.headers.get('access-control-allow-origin');
  if (allowed === '*') return undefined;
  if (allowed !== origin) return `Access-Control-Allow-Origin: ${allowed ?? '(missing)'}`;
  return list(answer, 'vary').includes('origin') ? undefined : 'one origin without Vary: Origin';
}

function readProblem({answer}: Looked, origin: string): string | undefined {
  const barred = originProblem(answer, origin);
  if (barred) return `${answer.status} with ${barred}`;
  const exposed = list(answer, 'access-control-expose-headers');
  const hidden = READ.filter((name) => answer.headers.has(name) && !exposed.includes(name));
  return hidden.length ? `${answer.status} does not expose ${hidden.join(', ')}` : undefined;
}

const everywhere: Rule<BackEnd> = {
  id: 'cors',
  clause: 'openapi.yaml: CORS',
  title: 'Every answer, refusals included, may be read by the pages of the origin',
  matters: 'the browser hides the answer, and the page says that there is no connection',
  try: (backEnd) => {
    const origin = originOf(backEnd);
    const expected = `Access-Control-Allow-Origin for ${origin}, and the headers of the contract exposed`;
    return everyAnswer(backEnd, expected, (looked) => readProblem(looked, origin));
  },
};

function preflightProblems(answer: Exchange, origin: string): readonly string[] {
  const barred = originProblem(answer, origin);
  const methods = list(answer, 'access-control-allow-methods');
  const headers = list(answer, 'access-control-allow-headers');
  const noMethods = METHODS.filter((one) => !methods.includes(one.toLowerCase()));
  const noHeaders = SENT.filter((one) => !headers.includes(one));
  return [
    ...(answer.status >= 200 && answer.status < 300 ? [] : [String(answer.status)]),
    ...(barred ? [barred] : []),
    ...(noMethods.length ? [`methods without ${noMethods.join(', ')}`] : []),
    ...(noHeaders.length ? [`headers without ${noHeaders.join(', ')}`] : []),
    ...(answer.headers.has('access-control-max-age') ? [] : ['no Access-Control-Max-Age']),
  ];
}

const preflight: Rule<BackEnd> = {
  id: 'preflight',
  clause: 'openapi.yaml: CORS',
  title: 'The question before a request (OPTIONS) is answered with all that the contract sends',
  matters: 'nothing can be booked from the portal, although looking works',
  try: async (backEnd) => {
    const origin = originOf(backEnd);
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': SENT.join(','),
    };
    const paths = ['/catalog', '/holds', '/mail-status'];
    const answers = await Promise.all(
      paths.map((path) => backEnd.send({method: 'OPTIONS', path, headers})),
    );
    const faults = answers.flatMap((answer): Fault[] =>
      preflightProblems(answer, origin).map((came) => ({came: `OPTIONS ${answer.path}: ${came}`})),
    );
    return verdict('methods, headers and age of the contract', faults);
  },
};

/** Pages on another origin; asked only where one is named. */
export const crossOriginRules: readonly Rule<BackEnd>[] = [preflight, everywhere];
