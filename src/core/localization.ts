import {remember} from './remember.js';
import type {Text, Texts, Values} from './messages.js';

/**
 * One domain's texts in one language, with the element's own replacements: what an element hands
 * to its parts. Immutable; a change of language or texts makes a new one.
 */
export interface Localization<M extends Texts = Texts> {
  /** BCP 47 tag of what is shown: the page's, or `en` where English stands in for it. */
  readonly lang: string;
  /** Whether English stands in, and has to be marked as such on a page in another language. */
  readonly isFallback: boolean;
  /** A text with its places filled; `count` chooses the plural form. */
  text<K extends keyof M & string>(key: K, ...values: Values<M[K]>): string;
}

const pluralRules = remember((lang: string) => new Intl.PluralRules(lang));
const numberFormat = remember((lang: string) => new Intl.NumberFormat(lang));

function sentence(text: Text, count: unknown, lang: string): string {
  if (typeof text === 'string') return text;
  const category = typeof count === 'number' ? pluralRules(lang).select(count) : 'other';
  const form: unknown = text[category];
  return typeof form === 'string' ? form : text.other;
}

/** Fills `{name}` places; numbers are written as the language writes them. */
function fill(template: string, values: Readonly<Record<string, unknown>>, lang: string): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (typeof value === 'number') return numberFormat(lang).format(value);
    return typeof value === 'string' ? value : place;
  });
}

/** Whether a value from outside can stand as a text. */
const isText = (value: unknown): value is Text =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    typeof (value as {other?: unknown}).other === 'string');

/** Lays texts over each other, weakest first. What is no text is passed over. */
export function localize<M extends Texts>(
  lang: string,
  layers: readonly Readonly<Record<string, unknown>>[],
  isFallback = false,
): Localization<M> {
  const texts: Record<string, Text> = {};
  for (const layer of layers) {
    for (const [key, text] of Object.entries(layer)) if (isText(text)) texts[key] = text;
  }
  return {
    lang,
    isFallback,
    text(key, ...rest) {
      const values: Readonly<Record<string, unknown>> = rest[0] ?? {};
      return fill(sentence(texts[key] ?? key, values.count, lang), values, lang);
    },
  };
}
