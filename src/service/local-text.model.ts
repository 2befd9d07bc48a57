/** Which of a definition's languages to read. */
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

/** `zh-Hans-CN` for `zh-CN`, so that languages can be compared by their script. */
function maximal(tag: string): {language: string; script: string | undefined} {
  try {
    const {language, script} = new Intl.Locale(tag).maximize();
    return {language, script};
  } catch {
    return {language: tag, script: undefined};
  }
}

/** The tag of `tags` that a reader of `lang` reads best; undefined where none is in that language. */
export function closestTag(tags: readonly string[], lang: string): string | undefined {
  if (tags.includes(lang)) return lang;
  const wanted = maximal(lang);
  const same = tags.filter((tag) => maximal(tag).language === wanted.language);
  return same.find((tag) => maximal(tag).script === wanted.script) ?? same[0];
}

/** Reads a definition in `lang`; where a text lacks it, in the definition's own, then in any. */
export function sayIn(lang: string, definition: Worded): Say {
  const chosen = new Map<string, string>();
  const own = languageOf(definition);
  const choose = (tags: readonly string[]): string =>
    closestTag(tags, lang) ?? closestTag(tags, own) ?? tags[0] ?? '';
  return ((text: LocalText | undefined) => {
    if (text === undefined || typeof text === 'string') return text;
    if (Object.hasOwn(text, lang)) return text[lang];
    // A language is compared once for each set of tags, not once for each of 1,000 names.
    const tags = Object.keys(text);
    const key = tags.join();
    const tag = chosen.get(key) ?? choose(tags);
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
  const tags = Object.keys(definition.name);
  return closestTag(tags, lang) ?? closestTag(tags, own) ?? tags[0] ?? own;
};
