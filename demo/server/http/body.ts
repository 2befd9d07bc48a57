import type {Context} from 'hono';
import * as v from 'valibot';
import type {FieldProblem} from '../../../src/core/provider-error.model.js';
import type {Say} from '../rules/text.js';
import {placeOf, pointerStep} from './places.js';
import {invalid, Problem} from './problems.js';
import {isStrange} from './readable.js';

const pointerOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).map(({key}) => pointerStep(String(key))).join('');

/**
 * Refuses whatever does not say that it is JSON: a page elsewhere may send other forms without asking
 * first. For the demo's own switches, which know no key.
 */
export function expectJson(c: Context): void {
  const isJson = c.req.header('content-type')?.startsWith('application/json');
  if (!isJson) throw new Problem(415, 'invalid');
}

/** Reads the request's body once, as text; an absent one reads as an empty object. */
export const readText = async (c: Context): Promise<string> => (await c.req.text()) || '{}';

/** Refuses what cannot be kept as it came. */
function readable<T>(body: T, say: Say): T {
  const place = placeOf(body, isStrange);
  if (place === undefined) return body;
  throw invalid(place, say('有看不懂的字符', 'A character here cannot be read'), 'characters');
}

/** Parses a body against a schema; a 422 lists each place that does not fit. */
export function parseBody<S extends v.GenericSchema>(
  schema: S,
  text: string,
  say: Say,
): v.InferOutput<S> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid('', say('内容不是 JSON', 'The body is no JSON'), 'not-json');
  }
  const result = v.safeParse(schema, value);
  if (result.success) return readable(result.output, say);
  const errors: FieldProblem[] = result.issues.map((issue) => ({
    pointer: pointerOf(issue),
    detail: say('这一项的格式不对', 'This does not have the expected form'),
    code: issue.type.replaceAll('_', '-'),
  }));
  throw new Problem(422, 'invalid', {errors});
}
