import type {Context} from 'hono';
import {langOf, saying, type Lang, type Say} from '../rules/text.js';

const weightOf = (entry: string): number => Number(/;\s*q=([\d.]+)/.exec(entry)?.[1] ?? 1);

/** The language asked for: `lang` in the query, else the best of Accept-Language, else Chinese. */
export function requestLang(c: Context): Lang {
  const asked = c.req.query('lang');
  if (asked) return langOf(asked);
  const spoken = (c.req.header('accept-language') ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => /^(zh|en)\b/i.test(entry))
    .sort((one, other) => weightOf(other) - weightOf(one));
  return langOf(spoken[0] ?? 'zh');
}

/** Picks texts in the language asked for. */
export const sayIn = (c: Context): Say => saying(requestLang(c));
