/** Which of a definition's languages to read. */
import {bestTag} from '../core/language-choice.model.js';
import type {LocalText, ServiceDefinition} from './service.model.js';

/** What says in which language its plain strings are: a service definition, photo rules. */
type Worded = Pick<ServiceDefinition, 'lang'>;

/** What plain strings of a definition are written in where it does not say. */
const OWN_LANGUAGE = 'zh-CN';

/** Chooses the best wording of a text. */
export type Say = {
  (text: LocalText): string;
  (text: LocalText | undefined): string | undefined;
};

/** The language of a definition's plain strings. */
export const languageOf = ({lang}: Worded): string => lang ?? OWN_LANGUAGE;

/** Reads a definition in `lang`; where a text lacks it, in English, then in the definition's own. */
export function sayIn(lang: string, definition: Worded): Say {
  const chosen = new Map<string, string>();
  const own = languageOf(definition);
  return ((text: LocalText | undefined) => {
    if (text === undefined || typeof text === 'string') return text;
    if (Object.hasOwn(text, lang)) return text[lang];
    // A language is compared once for each set of tags, not once for each of 1,000 names.
    const tags = Object.keys(text);
    const key = tags.join();
    const tag = chosen.get(key) ?? bestTag(tags, [lang], own) ?? '';
    chosen.set(key, tag);
    return text[tag] ?? '';
  }) as Say;
}

/** The language a definition is read in on a page in `lang`: that of its name. */
export const shownLanguage = (
  lang: string,
  definition: Pick<ServiceDefinition, 'lang' | 'name'>,
): string => {
  const own = languageOf(definition);
  if (typeof definition.name === 'string') return own;
  return bestTag(Object.keys(definition.name), [lang], own) ?? own;
};
