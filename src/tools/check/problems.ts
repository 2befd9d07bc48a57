import type {BackEnd} from './back-end.js';
import {everyAnswer, type Looked} from './every-answer.js';
import {codeOf, type Exchange} from './exchange.js';
import type {Rule} from './rule.js';

const isRefusal = ({status}: Exchange): boolean => status >= 400;

const PROBLEM = 'application/problem+json with type, title, status and a code of the closed list';

function documentProblem(codes: readonly string[], {answer, described}: Looked) {
  if (!isRefusal(answer)) return undefined;
  const {status} = answer;
  const problem = answer.body;
  if (typeof problem !== 'object' || problem === null) return `${status} without a document`;
  const code = codeOf(answer);
  if (code === undefined) return `${status} without a code`;
  if (!codes.includes(code as string)) return `${status} with the unknown code “${code as string}”`;
  const stated = (problem as {status?: unknown}).status;
  if (stated !== status) return `${status} whose document says ${String(stated)}`;
  const fits = !described || described.codes.includes(code as string);
  return fits ? undefined : `${status} ${code as string}, where ${status} has another code`;
}

const documents: Rule<BackEnd> = {
  id: 'problem-document',
  clause: 'openapi.yaml: Errors',
  title: 'Every refusal is a problem document (RFC 9457) with the code that belongs to its status',
  matters: 'the page cannot tell “just taken” from “closed today”, and offers no way on',
  try: (backEnd) => {
    const {codes} = backEnd.contract;
    return everyAnswer(backEnd, PROBLEM, (looked) => documentProblem(codes, looked));
  },
};

function pointerProblem({answer}: Looked): string | undefined {
  if (answer.status !== 422 || codeOf(answer) !== 'invalid') return undefined;
  const {errors} = answer.body as {errors?: unknown};
  if (!Array.isArray(errors) || errors.length === 0) return '422 invalid without `errors`';
  const pointers = errors.map((one) => (one as {pointer?: unknown} | null)?.pointer);
  const isPointer = (one: unknown): boolean => typeof one === 'string' && /^(\/|$)/.test(one);
  return pointers.every(isPointer) ? undefined : '422 invalid with an error without a pointer';
}

const pointers: Rule<BackEnd> = {
  id: 'problem-pointers',
  clause: 'openapi.yaml: components/responses/Invalid',
  title: '422 invalid lists what is wrong, each with a JSON pointer into what was sent',
  matters: 'the form says that something is wrong, but not which field',
  try: (backEnd) => everyAnswer(backEnd, '`errors` with a JSON pointer each', pointerProblem),
};

function waitProblem({answer}: Looked): string | undefined {
  const isAsked =
    answer.status === 429 || answer.status === 503 || codeOf(answer) === 'in-progress';
  if (!isAsked) return undefined;
  const header = answer.headers.get('retry-after');
  if (header === null) return `${answer.status} without Retry-After`;
  return /^\d+$/.test(header) ? undefined : `Retry-After: ${header}`;
}

const waits: Rule<BackEnd> = {
  id: 'retry-after',
  clause: 'openapi.yaml: components/headers/RetryAfter',
  title: '429, 503 and 409 in-progress say in whole seconds when to try again',
  matters: 'pages try again at once, all together, and make a busy office busier',
  try: (backEnd) => everyAnswer(backEnd, 'Retry-After in whole seconds', waitProblem),
};

/** How refusals are written. */
export const problemRules: readonly Rule<BackEnd>[] = [documents, pointers, waits];
