import type {ErrorHandler} from 'hono';
import {report} from '../report.js';
import {requestLang} from './language.js';
import {Problem, problemResponse} from './problems.js';

function asProblem(reason: Error, what: string): Problem {
  if (reason instanceof Problem) return reason;
  report(what, reason);
  return new Problem(503, 'unavailable', {retryAfterSeconds: 5});
}

/** Whatever goes wrong is told as a problem document, in the language asked for. */
export const answerProblem: ErrorHandler = (reason, c) =>
  problemResponse(asProblem(reason, `${c.req.method} ${c.req.path}`), c.req.path, requestLang(c));
