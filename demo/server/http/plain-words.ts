import type {Context} from 'hono';
import {sayIn} from './language.js';
import {placeOf} from './places.js';
import {invalid} from './problems.js';

/** Refuses markup in any text of a body: nobody here reads it, and whoever sends it means no good. */
export function checkPlain(c: Context, body: unknown): void {
  const place = placeOf(body, (text) => /<[a-z!/?]/i.test(text));
  if (place === undefined) return;
  const detail = sayIn(c)('请只写文字，不要写网页代码', 'Please write plain words, no HTML');
  throw invalid(place, detail, 'html');
}
