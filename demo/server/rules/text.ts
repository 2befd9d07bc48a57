/** One text in the two languages of the demo. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** A language the demo speaks. */
export type Lang = keyof Text;

/** Picks one of two texts for the language being spoken. */
export type Say = (zh: string, en: string) => string;

/** The language for a BCP 47 tag: Chinese for any kind of Chinese, else English. */
export const langOf = (tag: string): Lang => (/^zh\b/i.test(tag) ? 'zh' : 'en');

/** A {@link Say} for one language. */
export const saying =
  (lang: Lang): Say =>
  (zh, en) =>
    lang === 'zh' ? zh : en;
