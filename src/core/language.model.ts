/** Languages told apart: by what they are called, and by the script they are written in. */

/** A tag with its script and the language alone: `zh-Hant` and `zh` for `zh-TW`; itself where nobody knows. */
export function written(tag: string): readonly [name: string, language: string] {
  try {
    const {language, script} = new Intl.Locale(tag).maximize();
    return [script ? `${language}-${script}` : language, language];
  } catch {
    return [tag, tag];
  }
}

/**
 * The `lang` of a text in a page: its own where that is another language or script than the page's, so
 * that a screen reader changes its voice and Chinese characters their shape; else undefined.
 */
export const foreignTag = (own: string | undefined, page: string): string | undefined =>
  own && written(own)[0] !== written(page)[0] ? own : undefined;
