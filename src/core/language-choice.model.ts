/**
 * Which of several languages somebody reads best: the lookup of RFC 4647 §3.4, and other scripts and
 * regions of the same language before any other language. Elements and servers choose by it alike.
 */
import {written} from './language.model.js';

/** What stands in where a text has no language of its reader's: more people read it than any other. */
const COMMON = 'en';

const isWithin = (tag: string, wanted: string): boolean =>
  `${wanted}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase());

/** The tag of `tags` that a reader of `lang` reads best; undefined where none is in that language. */
export function closestTag(tags: readonly string[], lang: string): string | undefined {
  if (tags.includes(lang)) return lang;
  const [name, language] = written(lang);
  const same = tags.filter((tag) => written(tag)[1] === language);
  const alike = same.filter((tag) => written(tag)[0] === name);
  const [longest] = alike
    .filter((tag) => isWithin(tag, lang))
    .sort((one, other) => other.length - one.length);
  return longest ?? alike[0] ?? same[0];
}

/**
 * The tag of `tags` to read a text in: the closest to what is wished for, most wished for first; else
 * English; else the closest to the text's own language; else the first. Undefined where there is none.
 *
 * @param own - BCP 47 tag of the language in which the text was first written.
 */
export function bestTag(
  tags: readonly string[],
  wished: readonly string[],
  own?: string,
): string | undefined {
  for (const lang of [...wished, COMMON, ...(own ? [own] : [])]) {
    const tag = closestTag(tags, lang);
    if (tag !== undefined) return tag;
  }
  return tags[0];
}
