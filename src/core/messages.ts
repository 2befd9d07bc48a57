/**
 * The shape of the kit's texts. A text is a sentence with `{name}` places, or one sentence for
 * each plural category of `{count}` (CLDR); plain data, so that it can be written in JSON.
 */

/** A text with plural forms; `other` is always there. */
export type PluralText = {readonly other: string} & Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>>
>;

/** One text. */
export type Text = string | PluralText;

/** The texts of a domain by key. */
export type Texts = Readonly<Record<string, Text>>;

/** The names of the places in a sentence. */
type Places<Sentence extends string> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never;

type PlacesOf<T extends Text> = T extends string
  ? Places<T>
  : T extends PluralText
    ? Places<T['other']>
    : never;

/** What has to be filled into a text; nothing where it has no places. */
export type Values<T extends Text> = [PlacesOf<T>] extends [never]
  ? []
  : [values: Readonly<Record<PlacesOf<T>, string | number>>];

/** The keys of texts that need nothing filled in. */
export type PlainKey<M extends Texts> = {
  [K in keyof M & string]: Values<M[K]> extends [] ? K : never;
}[keyof M & string];

/** A domain's texts in another language: the same keys, all of them. */
export type Translation<M extends Texts> = {readonly [K in keyof M]: Text};

/** Fetches the texts of one language. */
export type LoadTexts<M extends Texts = Texts> = () => Promise<{readonly default: Translation<M>}>;

/**
 * Where a domain's texts are, by language. A citizen downloads one language, the page's own; each
 * is complete, so none needs another beside it.
 */
export interface TextSource<M extends Texts = Texts> {
  /** Name of the domain, such as `appointment`. */
  readonly domain: string;
  /** BCP 47 tag, with the script where one language has two (`zh-Hans`), to its texts. */
  readonly languages: Readonly<Record<string, LoadTexts<M>>> & {readonly en: LoadTexts<M>};
}
