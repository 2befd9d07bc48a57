import type {Context} from 'hono';
import {LANGS, langOf, saying, TAGS, type Lang, type Say} from '../rules/text.js';

/** The languages of an `Accept-Language` (RFC 9110 §12.5.4), the dearest first; `*` is our own. */
function accepted(header: string): readonly string[] {
  return header
    .split(',')
    .map((entry) => {
      const [range = '', ...parameters] = entry.split(';').map((part) => part.trim());
      const weight = parameters.find((each) => /^q=/i.test(each))?.slice(2);
      return {range: range === '*' ? LANGS[0] : range, weight: Number(weight ?? 1)};
    })
    .filter(({range, weight}) => range && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({range}) => range);
}

/** The languages asked for, the dearest first: `lang` in the query alone, else Accept-Language. */
function wished(c: Context): readonly string[] {
  const asked = c.req.query('lang');
  return asked ? [asked] : accepted(c.req.header('accept-language') ?? '');
}

/**
 * The language to answer in.
 *
 * @param also - What is known of the reader besides, such as the language somebody booked in.
 */
export const requestLang = (c: Context, ...also: readonly string[]): Lang =>
  langOf(...wished(c), ...also);

/** Says which language an answer is in. */
export const languageHeader = (lang: Lang): {readonly 'content-language': string} => ({
  'content-language': TAGS[lang],
});

/** Picks texts in the language asked for. */
export const sayIn = (c: Context): Say => saying(requestLang(c));
