/** The first letters of Chinese words, as people type them: `hkb` for 户口本. */

const LETTERS = 'abcdefghjklmnopqrstwxyz';
/** The first character of each letter in the order of sounds, as Unicode's data (CLDR) has it. */
const BOUNDARIES = [...'吖丷嚓咑妸发旮哈丌咔垃呣拏喔妑七呥仨他屲夕丫帀'];
const HAN = /\p{Script=Han}/u;

let order: Intl.Collator | undefined;

/** The place of the last boundary that is not behind the character; -1 where all are. */
function letterAt(character: string): number {
  order ??= new Intl.Collator('zh-u-co-pinyin');
  const {compare} = order;
  return BOUNDARIES.findLastIndex((boundary) => compare(character, boundary) >= 0);
}

/**
 * A text with each Chinese character replaced by the first letter of its sound; all else stays.
 * The letters come from the browser's own order of characters, so nothing has to be downloaded. A
 * character with several sounds has its most common one: where another is meant, the office writes
 * the letters among a question's keywords.
 */
export const initialsOf = (text: string): string =>
  text.replace(/./gu, (character) =>
    HAN.test(character) ? (LETTERS[letterAt(character)] ?? character) : character,
  );

/** A syllable: an `n` or `ng` before a vowel begins the next one. */
const SYLLABLE = /(?:[zcs]h?|[bpmfdtnlgkhjqxrwy])?(?:er|[aeiouv]{1,3}(?:ng?)?)(?![aeiouv])/g;

/** The first letters of a word typed as it sounds: `hkb` for `hukouben`; undefined for one syllable, or none. */
export function initialsOfPinyin(word: string): string | undefined {
  const syllables = word.match(SYLLABLE) ?? [];
  const isAll = syllables.join('') === word && syllables.length > 1;
  return isAll ? syllables.map((syllable) => syllable[0]).join('') : undefined;
}
