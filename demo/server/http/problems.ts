import type {FieldProblem, ProblemCode} from '../../../src/core/provider-error.model.js';
import type {Slot} from '../../../src/appointment/appointment.model.js';
import type {CallWindow} from '../../../src/help/call-times.model.js';
import type {CarrierChoice} from '../../../src/mail/proof.model.js';
import type {Lang} from '../rules/text.js';
import {languageHeader} from './language.js';
import {problemTitles} from './problem-titles.js';

/** The codes a back end may send; the other three happen before it can say anything. */
export type SentCode = Exclude<ProblemCode, 'offline' | 'timeout' | 'unreadable'>;

/** Members a problem document may have besides the five of RFC 9457. */
export interface ProblemMembers {
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  readonly alternatives?: readonly Slot[] | readonly CallWindow[] | readonly CarrierChoice[];
  readonly retryAfterSeconds?: number;
}

/** A refusal on its way to becoming a problem document. */
export class Problem extends Error {
  readonly status: number;
  readonly code: SentCode;
  readonly members: ProblemMembers;

  constructor(status: number, code: SentCode, members: ProblemMembers = {}) {
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
    this.members = members;
  }
}

/** A 422 about one value. */
export const invalid = (pointer: string, detail: string, code: string): Problem =>
  new Problem(422, 'invalid', {errors: [{pointer, detail, code}]});

/** The problem document (RFC 9457) for a refusal, in one language. */
export function problemResponse(problem: Problem, instance: string, lang: Lang): Response {
  const {status, code, members} = problem;
  const {title, detail} = problemTitles[code][lang];
  const headers = new Headers({
    'content-type': 'application/problem+json',
    ...languageHeader(lang),
    'cache-control': 'no-store',
  });
  if (members.retryAfterSeconds) headers.set('retry-after', String(members.retryAfterSeconds));
  const type = `https://zerotrip.example/problems/${code}`;
  const body = {type, title, status, detail, instance, code, ...members};
  return new Response(JSON.stringify(body), {status, headers});
}
