import type {ErrorHandler} from 'hono';
import {requestLang} from './language.js';
import {Problem, problemResponse} from './problems.js';

function asProblem(reason: Error): Problem {
  if (reason instanceof Problem) return reason;
  console.error(reason);
  return new Problem(503, 'unavailable', {retryAfterSeconds: 5});
}

/** Whatever goes wrong is told as a problem document, in the language asked for. */
export const answerProblem: ErrorHandler = (reason, c) =>
  problemResponse(asProblem(reason), c.req.path, requestLang(c));
