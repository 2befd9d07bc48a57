import {bestTag} from '../../../src/core/language-choice.model.js';

/** One text in the two languages of the demo. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** A language the demo speaks. */
export type Lang = keyof Text;

/** Picks one of two texts for the language being spoken. */
export type Say = (zh: string, en: string) => string;

/** The demo's own language first. */
export const LANGS: readonly [Lang, Lang] = ['zh', 'en'];

/** What the two are, as BCP 47 tags. */
export const TAGS: Readonly<Record<Lang, string>> = {zh: 'zh-Hans', en: 'en'};

/** The language for whoever wishes for these, the first most of all; the demo's own where nobody says. */
export const langOf = (...wished: readonly string[]): Lang =>
  wished.length === 0 ? LANGS[0] : (bestTag(LANGS, wished) as Lang);

/** A {@link Say} for one language. */
export const saying =
  (lang: Lang): Say =>
  (zh, en) =>
    lang === 'zh' ? zh : en;
