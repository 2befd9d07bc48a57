import type {Texts} from '../core/messages.js';

/**
 * The languages that are fetched by this table, by BCP 47 tag. English and 简体中文 are not among them:
 * each domain names its own, so that most readers wait for one file and not for two.
 */
export const LANGUAGES: readonly string[] = [
  'ar',
  'de',
  'es',
  'fr',
  'ja',
  'ko',
  'pt',
  'ru',
  'uk',
  'zh-Hant',
];

/**
 * Fetches a domain's texts in the first language of `chain` that there is.
 *
 * @throws RangeError where there is none of them.
 */
export async function load(
  chain: readonly string[],
  domain: string,
): Promise<{readonly default: Texts}> {
  const language = chain.find((each) => LANGUAGES.includes(each));
  if (!language) throw new RangeError(`zerotrip has no texts in ${chain[0]}`);
  return import(`./${language}/${domain}.ts`) as Promise<{readonly default: Texts}>;
}
