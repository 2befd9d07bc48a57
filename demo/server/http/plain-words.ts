import type {Context} from 'hono';
import {sayIn} from './language.js';
import {invalid} from './problems.js';

/** Refuses markup: nobody here reads it, and whoever sends it means no good. */
export function checkPlain(c: Context, pointer: string, text: string | undefined): void {
  if (!/<\s*[a-z!/]/i.test(text ?? '')) return;
  const detail = sayIn(c)('请只写文字，不要写网页代码', 'Please write plain words, no HTML');
  throw invalid(pointer, detail, 'html');
}
