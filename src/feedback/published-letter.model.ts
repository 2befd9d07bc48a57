/** Letters of thanks that an office shows, each with its writer's consent. */
import type {IsoDate} from '../core/plain-date.model.js';
import type {Thanked} from './letter.model.js';

/** A letter that others may read. */
export interface PublishedLetter {
  readonly ref: string;
  /** Plain text; a line break begins a new paragraph. */
  readonly text: string;
  /** When it was written, at the office. */
  readonly day: IsoDate;
  /** Whom it thanks; by name only where they agree. */
  readonly to: {readonly kind: Thanked; readonly name?: string | undefined};
  /** Who thanks; absent where they signed with nothing. */
  readonly from?: string | undefined;
  /** BCP 47 tag of the language it is written in. */
  readonly lang?: string | undefined;
}

/** Some letters, the newest first. */
export interface LetterPage {
  readonly letters: readonly PublishedLetter[];
  /** There are older ones behind the last. */
  readonly hasMore: boolean;
}

/** Which letters are asked for. */
export interface LetterQuery {
  /** Id of the office. */
  readonly office: string;
  /** Most letters, 1 to 50. */
  readonly limit: number;
  /** Reference of the letter behind which to go on. */
  readonly before?: string | undefined;
}

/** A long letter in two parts. */
export interface Excerpt {
  readonly start: string;
  /** Absent where the letter is short. */
  readonly rest?: string | undefined;
}

/** Characters of a letter that are shown at once. */
const SHOWN = 240;

/** Cuts by the rules of a language; by those of the reader's browser where the tag is none. */
function segmenter(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, {granularity});
  } catch {
    return new Intl.Segmenter(undefined, {granularity});
  }
}

/** Ends of the segments of a text that lie within what is shown. */
const endsOf = (text: string, lang: string, granularity: 'sentence' | 'word'): number[] =>
  [...segmenter(lang, granularity).segment(text)]
    .map(({index, segment}) => index + segment.length)
    .filter((end) => end <= SHOWN);

/**
 * Parts a letter after a whole sentence, or after a word where its first sentence is long.
 *
 * @param lang - BCP 47 tag of the letter, as far as it is known.
 */
export function excerptOf(text: string, lang: string): Excerpt {
  // A button for a few words more would be longer than they are.
  if (text.length <= SHOWN * 1.5) return {start: text};
  const end = endsOf(text, lang, 'sentence').at(-1) ?? endsOf(text, lang, 'word').at(-1) ?? SHOWN;
  return {start: text.slice(0, end).trimEnd(), rest: text.slice(end).trimStart()};
}
