import type {MiddlewareHandler} from 'hono';
import {sayIn} from './language.js';
import {invalid, Problem} from './problems.js';

/** Control characters but tab and line breaks, and halves of characters: no database keeps them all. */
const STRANGE = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** Whether a text holds something that nobody can have typed. */
export const isStrange = (text: string): boolean => STRANGE.test(text);

/** Nothing is called by a NUL: an address with one is not found, a question with one is refused. */
export const readableAddress: MiddlewareHandler = async (c, next) => {
  const [path = '', query = ''] = c.req.url.split('?');
  if (path.includes('%00')) throw new Problem(404, 'not-found');
  if (query.includes('%00')) {
    throw invalid('', sayIn(c)('地址不对', 'The address is wrong'), 'characters');
  }
  await next();
};
