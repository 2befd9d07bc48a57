import type {Texts} from './messages.js';

/** The texts of one language by domain; a domain or key left out falls back to English. */
export type LocaleTexts = Readonly<Record<string, Partial<Texts>>>;

type Load = () => Promise<{readonly default: LocaleTexts}>;

/** A language of the kit: on offer, on its way (`load` is used up) or here. */
interface Locale {
  load?: Load | undefined;
  texts?: LocaleTexts;
}

const locales = new Map<string, Locale>();
/** What the page replaced, by language; `''` holds for every language. */
const replaced = new Map<string, LocaleTexts>();
const listeners = new Set<() => void>();

const tell = (): void => listeners.forEach((listener) => listener());

/** Calls back whenever texts arrive or are replaced. Returns the way to stop it. */
export function onTextsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Makes a language available without loading it. */
export function offerLocale(language: string, load: Load): void {
  if (!locales.has(language)) locales.set(language, {load});
}

/** Puts a language's texts in place at once, for pages that import them statically. */
export function registerLocale(language: string, texts: LocaleTexts): void {
  locales.set(language, {texts});
  tell();
}

/**
 * Replaces single texts for the whole page: `setTexts({appointment: {confirm: 'Book now'}})`.
 * With a language it holds for that language only. Calling it again adds to what was said before.
 */
export function setTexts(texts: LocaleTexts, language = ''): void {
  const before = replaced.get(language) ?? {};
  const merged: Record<string, Partial<Texts>> = {...before};
  for (const [domain, own] of Object.entries(texts)) merged[domain] = {...before[domain], ...own};
  replaced.set(language, merged);
  tell();
}

/** A tag and what it falls back to, nearest first: `zh-CN` → `zh-CN, zh-Hans, zh`. */
export function fallbackChain(tag: string): string[] {
  try {
    const {language, script} = new Intl.Locale(tag).maximize();
    return [...new Set([tag, script ? `${language}-${script}` : language, language])];
  } catch {
    return ['en'];
  }
}

/** Fetches a language the first time it is asked for; English stands in where that fails. */
function fetchLocale(language: string, locale: Locale): void {
  const {load} = locale;
  if (!load) return;
  locale.load = undefined;
  load().then(
    (module) => registerLocale(language, module.default),
    () => registerLocale(language, {}),
  );
}

/**
 * The texts a page in `tag` should show for one domain, weakest first, and whether its language is
 * here. What is missing is fetched.
 */
export function textsFor(tag: string, domain: string): {texts: Partial<Texts>[]; ready: boolean} {
  const chain = fallbackChain(tag);
  const language = chain.find((each) => locales.has(each)) ?? 'en';
  const locale = locales.get(language);
  if (locale) fetchLocale(language, locale);
  const own = ['', ...chain.toReversed()].map((each) => replaced.get(each)?.[domain]);
  return {
    texts: [locale?.texts?.[domain], ...own].filter((each) => each !== undefined),
    ready: !locale || locale.texts !== undefined,
  };
}
