/** Finds common questions by what somebody types: whole words, half words, or first letters. */
import type {CommonQuestion} from '../office/office.model.js';
import {initialsOf} from './pinyin.model.js';

/** Letters that Unicode does not take apart into a letter and an accent. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const ACCENTS = /[\u0300-\u036f]/g;

/** One spelling for all: no accents, no capitals, no wide letters. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => ALIKE[letter] ?? letter);

/** Chinese is written without spaces: a run of it is one word, and so is any other run of letters. */
const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const HAN = /^\p{Script=Han}/u;
/** What makes a sentence a question, and says nothing of what it is about. */
const EMPTY = new Set(
  'a an and are can do does for how i in is it my of on or the to what'.split(' '),
);
const EMPTY_HAN = /怎么办?|怎样|如何|请问|什么|能不能|可不可以|[吗呢呀的了我要]/g;

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** Two characters at a time: enough to tell Chinese words apart without a dictionary. */
const pairsOf = (run: string): readonly string[] =>
  run.length < 3 ? [run] : Array.from({length: run.length - 1}, (_, at) => run.slice(at, at + 2));

function piecesOf(query: string): readonly string[] {
  const telling = query.replace(EMPTY_HAN, ' ');
  const words = wordsOf(telling).filter((word) => !EMPTY.has(word));
  const all = words.length ? words : wordsOf(query);
  return all.flatMap((word) => (HAN.test(word) ? pairsOf(word) : [word]));
}

/** A question's texts, ready to be looked through; the weightier first. */
interface Fields {
  readonly texts: readonly {readonly text: string; readonly weight: number}[];
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
  const fields = {
    texts: [
      {text: spaced(asked), weight: 4},
      {text: spaced(keywords), weight: 3},
      {text: spaced(answer), weight: 1},
    ],
    initials: spaced(initialsOf(`${asked} ${keywords}`)),
  };
  known.set(question, fields);
  return fields;
}

/** From this length on a word may also stand inside of another one. */
const TELLING_LENGTH = 3;

function isIn(piece: string, text: string): boolean {
  const isLoose = HAN.test(piece) || piece.length >= TELLING_LENGTH;
  return text.includes(isLoose ? piece : ` ${piece}`);
}

/** How much a piece says for a question; 0 where it is not in it. */
function weightOf(piece: string, {texts, initials}: Fields): number {
  const weight = texts.find(({text}) => isIn(piece, text))?.weight ?? 0;
  const isInitials = weight < 2 && /^[a-z]{2,}$/.test(piece) && initials.includes(piece);
  return isInitials ? 2 : weight;
}

/** How well a question fits; 0 where less than half of what was typed is in it. */
function fitOf(question: CommonQuestion, pieces: readonly string[]): number {
  const fields = fieldsOf(question);
  let [all, found, score] = [0, 0, 0];
  for (const piece of pieces) {
    const weight = weightOf(piece, fields);
    all += piece.length;
    if (weight) found += piece.length;
    score += weight * piece.length;
  }
  return found * 2 >= all ? score : 0;
}

/**
 * The questions that a query finds, best first; all of them, in the office's order, where it says
 * nothing.
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
  const pieces = piecesOf(folded(query));
  if (!pieces.length) return open;
  return open
    .map((question) => ({question, fit: fitOf(question, pieces)}))
    .filter(({fit}) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .map(({question}) => question);
}
