import {LONGEST_QUESTION} from '../../../help/question.model.js';
import type {BackEnd} from '../back-end.js';
import {type CheckRequest, codeOf, type Exchange, inShort} from '../exchange.js';
import {NOBODYS} from '../reading.js';
import {failed, notOffered, type Outcome, passed, type Rule, Stop} from '../rule.js';
import {officeWith, type Part} from './facts.js';
import {letterOf, MARKUP, questionOf, ratingOf} from './samples.js';

/** What is sent to an office. */
export type SentPath = '/questions' | '/feedback' | '/letters' | '/callbacks';

const PARTS: Readonly<Record<SentPath, Part>> = {
  '/questions': 'help',
  '/feedback': 'feedback',
  '/letters': 'feedback',
  '/callbacks': 'callback',
};

const ABSENT = [404, 405, 501];

const sending = (path: SentPath, name: string, body: unknown): CheckRequest => ({
  method: 'POST',
  path,
  body,
  key: `zerotrip-check-${name}`,
  mayLack: true,
});

/** The answer to sending nothing: refused where it can be sent. Ends a rule where it cannot. */
export async function sendNothing(backEnd: BackEnd, path: SentPath): Promise<Exchange> {
  const office = await officeWith(backEnd, PARTS[path]);
  if (path === '/letters' && !office.feedback?.letters) {
    throw new Stop(notOffered(`the office “${office.id}” takes no letters`));
  }
  const answer = await backEnd.ask(sending(path, `nothing${path}`, {}));
  if (!ABSENT.includes(answer.status)) return answer;
  throw new Stop(notOffered(`answered ${answer.status} to an empty body`));
}

const empty = (id: string, path: SentPath, what: string): Rule<BackEnd> => ({
  id,
  clause: `openapi.yaml: POST ${path} 422`,
  title: `${what} without anything in it is refused`,
  matters: 'somebody waits for an answer to what nobody has',
  try: async (backEnd) => {
    const answer = await sendNothing(backEnd, path);
    const isRefused = answer.status === 422 && codeOf(answer) === 'invalid';
    return isRefused ? passed : failed('422 invalid', inShort(answer));
  },
});

/** A refusal that names the place that is wrong, or one within it. */
function isRefusedAt(answer: Exchange, pointer: string): Outcome {
  const {errors = []} = Object(answer.body) as {errors?: readonly {pointer?: string}[]};
  if (answer.status !== 422 || codeOf(answer) !== 'invalid') {
    return failed('422 invalid', inShort(answer));
  }
  const named = errors.map((error) => error.pointer);
  return named.some((each) => each === pointer || each?.startsWith(`${pointer}/`))
    ? passed
    : failed(`an error at ${pointer}`, named.join(', ') || 'no place');
}

interface Wrong {
  readonly id: string;
  readonly path: SentPath;
  readonly title: string;
  readonly matters: string;
  readonly pointer: string;
  readonly body: (backEnd: BackEnd) => Promise<unknown>;
}

const wrong = ({body, id, path, pointer, ...words}: Wrong): Rule<BackEnd> => ({
  id,
  clause: `openapi.yaml: POST ${path} 422`,
  ...words,
  try: async (backEnd) => {
    await sendNothing(backEnd, path);
    return isRefusedAt(await backEnd.ask(sending(path, id, await body(backEnd))), pointer);
  },
});

const SCRIPTS = 'what a stranger sends runs on the officer’s screen';

const marked: readonly Rule<BackEnd>[] = [
  wrong({
    id: 'question-html',
    path: '/questions',
    title: 'A question with HTML is refused',
    matters: SCRIPTS,
    pointer: '/text',
    body: async (backEnd) => questionOf(await officeWith(backEnd, 'help'), MARKUP, backEnd.lang),
  }),
  wrong({
    id: 'question-long',
    path: '/questions',
    title: `A question of more than ${LONGEST_QUESTION} characters is refused`,
    matters: 'the end of a question is cut off without a word',
    pointer: '/text',
    body: async (backEnd) => {
      const text = 'x'.repeat(LONGEST_QUESTION + 1);
      return questionOf(await officeWith(backEnd, 'help'), text, backEnd.lang);
    },
  }),
  wrong({
    id: 'question-tier',
    path: '/questions',
    title: 'A question to a tier that there is not is refused',
    matters: 'a question lies where nobody looks',
    pointer: '/tier',
    body: async (backEnd) => ({
      ...questionOf(await officeWith(backEnd, 'help'), MARKUP.replace(/<.*?>/g, ''), backEnd.lang),
      tier: NOBODYS,
    }),
  }),
  wrong({
    id: 'feedback-html',
    path: '/feedback',
    title: 'A rating with HTML is refused',
    matters: SCRIPTS,
    pointer: '/answers',
    body: async (backEnd) => ratingOf(await officeWith(backEnd, 'feedback'), MARKUP, backEnd.lang),
  }),
  wrong({
    id: 'letter-html',
    path: '/letters',
    title: 'A letter with HTML is refused',
    matters: SCRIPTS,
    pointer: '/text',
    body: async (backEnd) => letterOf(await officeWith(backEnd, 'feedback'), MARKUP, backEnd.lang),
  }),
];

const nobodys = (id: string, operation: string, request: CheckRequest, path: SentPath) => ({
  id,
  clause: `openapi.yaml: ${operation} 404`,
  title: `Of a reference that nobody has it says that there is nothing (${operation})`,
  matters: 'who mistypes reads, or takes back, something that is not theirs',
  try: async (backEnd: BackEnd) => {
    await sendNothing(backEnd, path);
    const answer = await backEnd.ask({...request, token: NOBODYS});
    const isSaid = answer.status === 404 && codeOf(answer) === 'not-found';
    return isSaid ? passed : failed('404 not-found', inShort(answer));
  },
});

/** What an office has to refuse, and what changes nothing where it does. */
export const officeRefusalRules: readonly Rule<BackEnd>[] = [
  empty('question-empty', '/questions', 'A question'),
  empty('feedback-empty', '/feedback', 'A rating'),
  empty('letter-empty', '/letters', 'A letter'),
  empty('callback-empty', '/callbacks', 'A request for a call'),
  ...marked,
  nobodys(
    'question-unknown',
    'GET /questions/{ref}',
    {path: `/questions/${NOBODYS}`},
    '/questions',
  ),
  nobodys('feedback-unknown', 'GET /feedback/{ref}', {path: `/feedback/${NOBODYS}`}, '/feedback'),
  nobodys(
    'callback-unknown',
    'DELETE /callbacks/{ref}',
    {method: 'DELETE', path: `/callbacks/${NOBODYS}`},
    '/callbacks',
  ),
];
