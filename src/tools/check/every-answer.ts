import type {BackEnd} from './back-end.js';
import type {Described} from './contract.js';
import {type Exchange, mediaType} from './exchange.js';
import {type Fault, type Outcome, type Rule, verdict} from './rule.js';

/** An answer beside what the contract says about it. */
export interface Looked {
  readonly answer: Exchange;
  /** Name of the operation. */
  readonly where: string;
  /** Absent where the contract has no such status. */
  readonly described: Described | undefined;
}

/** The answers that the contract speaks about, in the order they came. */
export function answersOf(backEnd: BackEnd): readonly Looked[] {
  return backEnd.log.flatMap((answer) => {
    const {operation, described} = backEnd.describes(answer);
    return operation && !answer.isLacking ? [{answer, where: operation.name, described}] : [];
  });
}

/** Asks every answer the same; nothing is said where none came. */
export function everyAnswer(
  backEnd: BackEnd,
  expected: string,
  wrong: (looked: Looked) => readonly string[] | string | undefined,
): Outcome {
  const faults = answersOf(backEnd).flatMap((looked): Fault[] => {
    const found = wrong(looked) ?? [];
    const all = typeof found === 'string' ? [found] : found;
    return all.map((came) => ({where: looked.where, came}));
  });
  return verdict(expected, faults);
}

const statuses: Rule<BackEnd> = {
  id: 'status',
  clause: 'openapi.yaml: responses of each operation',
  title: 'Every answer has a status that the contract lists for the operation',
  matters: 'people read “something went wrong” and are not told what to do about it',
  try: (backEnd) =>
    everyAnswer(backEnd, 'a status of the list', ({answer, described}) =>
      described ? undefined : `${answer.status} (${mediaType(answer) || 'no type'})`,
    ),
};

function typeProblem({answer, described}: Looked): string | undefined {
  if (!described) return undefined;
  const types = Object.keys(described.content);
  const type = mediaType(answer);
  if (types.length === 0) return answer.text ? `${answer.status} with a body` : undefined;
  if (types.includes(type)) return undefined;
  return `${answer.status} as ${type.includes('html') ? 'a web page' : type || 'no type at all'}`;
}

const types: Rule<BackEnd> = {
  id: 'content-type',
  clause: 'openapi.yaml: content of each response',
  title: 'Every answer has the media type of the contract, and is never a web page',
  matters: 'the page cannot read the answer, and says that the office is not available',
  try: (backEnd) => everyAnswer(backEnd, 'the media type of the contract', typeProblem),
};

const MAX_COMPLAINTS = 3;

function shapeProblems(backEnd: BackEnd, {answer, described}: Looked): readonly string[] {
  const type = mediaType(answer);
  const schema = described?.content[type]?.schema;
  if (!schema || !type.endsWith('json')) return [];
  if (answer.body === undefined) return ['no JSON'];
  const complaints = backEnd.contract.complaints(schema, answer.body);
  return complaints.slice(0, MAX_COMPLAINTS);
}

const shapes: Rule<BackEnd> = {
  id: 'shape',
  clause: 'openapi.yaml: schemas',
  title: 'Every answer has the members of the contract, with values of the right kind',
  matters: 'what has another shape is left out on the page, or the whole answer is',
  try: (backEnd) =>
    everyAnswer(backEnd, 'what the schema describes', (looked) => shapeProblems(backEnd, looked)),
};

function missingHeaders({answer, described}: Looked): readonly string[] {
  const asked =
    described?.headers.filter((name) => name !== 'etag' && name !== 'retry-after') ?? [];
  return asked.filter((name) => !answer.headers.has(name)).map((name) => `no ${name}`);
}

const headers: Rule<BackEnd> = {
  id: 'headers',
  clause: 'openapi.yaml: headers of each response',
  title: 'Every answer has the headers of the contract',
  matters: 'sentences in the wrong language, files without a name, answers that are kept too long',
  try: (backEnd) => everyAnswer(backEnd, 'the headers of the contract', missingHeaders),
};

const cookies: Rule<BackEnd> = {
  id: 'no-cookies',
  clause: 'openapi.yaml: CORS',
  title: 'No cookie is set',
  matters: 'a portal on another origin cannot use the back end, and must ask for consent',
  try: (backEnd) =>
    everyAnswer(backEnd, 'no Set-Cookie', ({answer}) =>
      answer.headers.has('set-cookie') ? 'Set-Cookie' : undefined,
    ),
};

/** What holds for every answer; asked last, of all that came. */
export const answerRules: readonly Rule<BackEnd>[] = [statuses, types, shapes, headers, cookies];
