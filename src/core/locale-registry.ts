import {written} from './language.model.js';
import type {LoadTexts, Texts, TextSource} from './messages.js';

/** Texts by domain and key; what is left out stays as it is. */
export type DomainTexts = Readonly<Record<string, Partial<Texts>>>;

/** What was fetched: on its way, here, or not to be had. */
const fetched = new Map<string, Texts | 'pending' | 'failed'>();
/** What the page replaced, by language; `''` holds for every language. */
const replaced = new Map<string, DomainTexts>();
const listeners = new Set<() => void>();

const tell = (): void => listeners.forEach((listener) => listener());

/** Calls back whenever texts arrive or are replaced. Returns the way to stop it. */
export function onTextsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Replaces single texts for the whole page: `setTexts({appointment: {confirm: 'Book now'}})`.
 * With a language it holds for that language only, which may be one the kit does not have: what is
 * left out then is English. Calling it again adds to what was said before.
 */
export function setTexts(texts: DomainTexts, language = ''): void {
  const before = replaced.get(language) ?? {};
  const merged: Record<string, Partial<Texts>> = {...before};
  for (const [domain, own] of Object.entries(texts)) merged[domain] = {...before[domain], ...own};
  replaced.set(language, merged);
  tell();
}

/** A tag and what it falls back to, nearest first: `zh-CN` → `zh-CN, zh-Hans, zh`. */
export const fallbackChain = (tag: string): string[] => [...new Set([tag, ...written(tag)])];

/** A language's texts once they are here; the first call fetches them. */
function fetchTexts(name: string, load: LoadTexts): Texts | 'pending' | 'failed' {
  const known = fetched.get(name);
  if (known) return known;
  const keep = (texts: Texts | 'failed') => {
    fetched.set(name, texts);
    tell();
  };
  fetched.set(name, 'pending');
  load().then(
    (module) => keep(module.default),
    () => keep('failed'),
  );
  return 'pending';
}

/** Texts for one language, weakest first. */
export interface FoundTexts {
  readonly layers: readonly Partial<Texts>[];
  /** English stands in for a language that is not to be had. */
  readonly isFallback: boolean;
}

/**
 * The texts that a page in `tag` should show for one domain; undefined while they are on their way
 * or not to be had.
 */
export function textsFor<M extends Texts>(
  tag: string,
  {domain, languages}: TextSource<M>,
): FoundTexts | undefined {
  const chain = fallbackChain(tag);
  const own = chain.find((each) => Object.hasOwn(languages, each));
  const found = fetchTexts(
    `${domain} ${own ?? chain.join()}`,
    (own && languages[own]) ||
      (() => import('../locales/table.js').then((table) => table.load(chain, domain))),
  );
  const isLost = found === 'failed';
  const base = isLost ? fetchTexts(`${domain} en`, languages.en) : found;
  if (typeof base === 'string') return undefined;
  const said = ['', ...chain.toReversed()].map((each) => replaced.get(each)?.[domain]);
  return {
    layers: [base, ...said].filter((each) => each !== undefined),
    // The page may have brought a language of its own.
    isFallback: isLost && !said.slice(1).some(Boolean),
  };
}
