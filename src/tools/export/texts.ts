import type {LocalText, ServiceDefinition} from '../../service/service.model.js';
import {wordings} from '../texts.js';

/** A text with its language, as JSON-LD writes it. */
export interface LanguageString {
  readonly '@value': string;
  readonly '@language': string;
}

/** A text as `rdf:langString`, once for each language. */
export const languageStrings = (
  text: LocalText,
  service: ServiceDefinition,
): readonly LanguageString[] =>
  Object.entries(wordings(text, service)).map(([language, value]) => ({
    '@value': value,
    '@language': language,
  }));

/** Several texts as one, in every language that all of them have. */
export function joined(
  texts: readonly LocalText[],
  separator: string,
  service: ServiceDefinition,
): LocalText {
  const all = texts.map((text) => wordings(text, service));
  const [first = {}, ...more] = all;
  const shared = Object.keys(first).filter((language) =>
    more.every((text) => text[language] !== undefined),
  );
  // Texts without a common language are joined as they are.
  if (shared.length === 0) return all.map((text) => Object.values(text)[0] ?? '').join(separator);
  return Object.fromEntries(
    shared.map((language) => [language, all.map((text) => text[language] ?? '').join(separator)]),
  );
}
