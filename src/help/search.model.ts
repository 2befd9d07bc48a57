/** Finds common questions by what somebody types: whole words, half words, or first letters. */
import type {CommonQuestion} from '../office/office.model.js';
import {initialsOf, initialsOfPinyin} from './pinyin.model.js';
import {isSlipOf} from './slip.model.js';

/** Letters that Unicode does not take apart into a letter and an accent, or that many write as one. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
};
const LETTER = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');
/** Latin, Greek and Cyrillic accents; Arabic vowel signs, and the stroke that only makes a word longer. */
const ACCENTS = /[\u0300-\u036f\u064b-\u065f\u0640]/g;

/** One spelling for all: no accents, no capitals, no wide letters. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(LETTER, (letter) => ALIKE[letter] ?? letter);

/** Nobody types more to find something; what is pasted is looked for by its beginning. */
const LONGEST = 200;
/** Chinese is written without spaces: a run of it is one word, and so is any other run of letters. */
const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const HAN = /^\p{Script=Han}/u;
/** What makes a sentence a question, and says nothing of what it is about. */
const EMPTY = new Set(
  (
    'a about an and are at be can could do does for from get have how i if in is it me my need of ' +
    'on or please that the there this to want we what when where will with would you your'
  ).split(' '),
);
const EMPTY_HAN =
  /怎么办?|怎样|怎樣|如何|[请請][问問]|什么|什麼|能不能|可不可以|想?[问問]?一下|[吗嗎呢呀的了我要]/g;

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** Two characters at a time: enough to tell Chinese words apart without a dictionary. */
const pairsOf = (run: string): readonly string[] =>
  run.length < 3 ? [run] : Array.from({length: run.length - 1}, (_, at) => run.slice(at, at + 2));

function tellingWords(query: string): readonly string[] {
  const telling = query.replace(EMPTY_HAN, ' ');
  const words = wordsOf(telling).filter((word) => !EMPTY.has(word));
  return words.length > 0 ? words : wordsOf(query);
}

/** A question's texts, ready to be looked through; the weightier first. */
interface Fields {
  readonly texts: readonly {readonly text: string; readonly weight: number}[];
  /** The first letters of its Chinese words; empty where it has none. */
  readonly initials: string;
}

const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

const known = new WeakMap<CommonQuestion, Fields>();

function fieldsOf(question: CommonQuestion): Fields {
  const before = known.get(question);
  if (before) return before;
  const [asked, keywords, answer] = [
    question.question,
    (question.keywords ?? []).join(' '),
    question.answer,
  ].map(folded) as [string, string, string];
  const sought = `${asked} ${keywords}`;
  const initials = initialsOf(sought);
  const fields = {
    texts: [
      {text: spaced(asked), weight: 4},
      {text: spaced(keywords), weight: 3},
      {text: spaced(answer), weight: 1},
    ],
    initials: initials === sought ? '' : spaced(initials),
  };
  known.set(question, fields);
  return fields;
}

/** How much a piece of what was typed says for a question; 0 where it is not in it. */
type Weigh = (piece: string, fields: Fields) => number;

/** From this length on a word may also stand inside of another one. */
const TELLING_LENGTH = 3;

function isIn(piece: string, text: string): boolean {
  const isLoose = HAN.test(piece) || piece.length >= TELLING_LENGTH;
  return text.includes(isLoose ? piece : ` ${piece}`);
}

const asWritten: Weigh = (piece, {initials, texts}) => {
  const weight = texts.find(({text}) => isIn(piece, text))?.weight ?? 0;
  const isInitials = weight < 2 && /^[a-z]{2,}$/.test(piece) && initials.includes(piece);
  return isInitials ? 2 : weight;
};

/** The same for a slip of the finger, for the whole sound of a word, and for one of its characters. */
const asMeant: Weigh = (piece, fields) => {
  const weight = asWritten(piece, fields);
  if (weight > 0 || HAN.test(piece)) return weight;
  const sound = initialsOfPinyin(piece);
  if (sound && fields.initials.includes(sound)) return 2;
  const isSlip = ({text}: Fields['texts'][number]) =>
    text.split(' ').some((word) => isSlipOf(piece, word));
  return fields.texts.find(isSlip)?.weight ?? 0;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A piece of what was typed: how much it says here, and for which question. */
interface Told {
  readonly length: number;
  /** Nothing for what stands in no question, little for what stands in many. */
  readonly worth: number;
  readonly weights: readonly number[];
}

function told(piece: string, questions: readonly CommonQuestion[], weigh: Weigh): Told {
  const weights = questions.map((question) => weigh(piece, fieldsOf(question)));
  const count = weights.filter((weight) => weight > 0).length;
  const worth = count && piece.length * Math.log(1 + questions.length / count);
  return {length: piece.length, weights, worth};
}

const worthOf = (pieces: readonly Told[]): number => sum(pieces.map(({worth}) => worth));
const lengthOf = (pieces: readonly Told[]): number => sum(pieces.map(({length}) => length));

/**
 * The questions in which at least half of what says anything is found, best first.
 *
 * @param least - How much of what was typed has to stand in any question, from 0 to 1.
 */
function fitting(
  questions: readonly CommonQuestion[],
  typed: readonly string[],
  weigh: Weigh,
  least: number,
): readonly CommonQuestion[] {
  const pieces = [...new Set(typed)].map((piece) => told(piece, questions, weigh));
  const telling = pieces.filter(({worth}) => worth > 0);
  if (lengthOf(telling) < lengthOf(pieces) * least) return [];
  return questions
    .map((question, at) => {
      const found = telling.filter(({weights}) => weights[at]);
      const isHalf = worthOf(found) * 2 >= worthOf(telling);
      const fit = sum(found.map(({weights, worth}) => (weights[at] ?? 0) * worth));
      return {question, fit: isHalf ? fit : 0};
    })
    .filter(({fit}) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .map(({question}) => question);
}

/**
 * The questions that a query finds, best first; all of them, in the office's order, where it says
 * nothing. Where nothing is written as it was typed, what was meant by it is looked for: a slip of the
 * finger, whole pinyin (`hukouben`), another character of the same word (代辦, 身分证).
 *
 * @param service - Leaves out what is about other services only.
 */
export function findQuestions(
  questions: readonly CommonQuestion[],
  query: string,
  service?: string,
): readonly CommonQuestion[] {
  const open = questions.filter(
    ({services}) => !service || !services?.length || services.includes(service),
  );
  const words = tellingWords(folded(query.slice(0, LONGEST)));
  if (words.length === 0) return open;
  const pieces = words.flatMap((word) => (HAN.test(word) ? pairsOf(word) : [word]));
  const found = fitting(open, pieces, asWritten, 0.25);
  return found.length > 0 ? found : fitting(open, meantBy(words), asMeant, 0.5);
}

/** Chinese by its characters; what is typed in letters also as one word, as pinyin is. */
function meantBy(words: readonly string[]): readonly string[] {
  const letters = words.filter((word) => !HAN.test(word));
  const whole = letters.join('');
  if (letters.length > 1 && initialsOfPinyin(whole)) return [whole];
  return words.flatMap((word) => (HAN.test(word) ? [...word] : [word]));
}
