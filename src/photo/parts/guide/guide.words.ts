/** Sentences about a photo made of its rules. */
import type {Localization} from '../../../core/localization.js';
import {type GuideState, preparations, readyOf, type Wish} from '../../guide.model.js';
import type {PhotoTexts} from '../../photo.messages.js';
import type {Band, CaptureRoute, FileRules, PhotoStandard} from '../../standard.model.js';

type Words = Localization<PhotoTexts>;

/** What a band allows; empty where it allows everything. */
export function bandWords(
  {min, max}: Band,
  texts: Words,
  write: (value: number) => string,
): string {
  if (min !== undefined && max !== undefined)
    return min === max ? write(min) : texts.text('between', {min: write(min), max: write(max)});
  if (min !== undefined) return texts.text('atLeast', {min: write(min)});
  return max === undefined ? '' : texts.text('atMost', {max: write(max)});
}

/** A plain number as the language writes it. */
export const numberIn =
  (lang: string) =>
  (value: number): string =>
    new Intl.NumberFormat(lang, {maximumFractionDigits: 1}).format(value);

const KB = 1024;

/** A size of a file; offices count 1,024 bytes to the kilobyte. */
const bytesIn =
  (lang: string) =>
  (value: number): string => {
    const isLarge = value >= KB * KB;
    return new Intl.NumberFormat(lang, {
      style: 'unit',
      unit: isLarge ? 'megabyte' : 'kilobyte',
      maximumFractionDigits: isLarge ? 1 : 0,
    }).format(value / (isLarge ? KB * KB : KB));
  };

/** `image/jpeg` as people call it. */
const kindOf = (type: string): string => type.replace(/^image\//, '').toUpperCase();

/** The kinds of file that are taken. */
export const kindWords = (types: readonly string[], lang: string): string =>
  listIn(lang, types.map(kindOf), 'disjunction');

/** Several things as one phrase. */
export const listIn = (
  lang: string,
  all: readonly string[],
  type: 'conjunction' | 'disjunction',
): string => new Intl.ListFormat(lang, {type}).format(all);

/** Who may take the photo. */
export const routeWords = (routes: readonly CaptureRoute[], texts: Words): string =>
  listIn(
    texts.lang,
    routes.map((route) => texts.text(route)),
    'disjunction',
  );

/** How many bytes, and whether that is more than what is usual. */
export function bytesWords(
  {isAdvice, value}: NonNullable<FileRules['bytes']>,
  texts: Words,
): string {
  const what = bandWords(value, texts, bytesIn(texts.lang));
  return texts.text(isAdvice ? 'usual' : 'bytes', {what});
}

/** What became of a wish. */
export function wishWords({size, status}: Wish, texts: Words): string {
  if (status === 'pending') return texts.text('asking', {size});
  if (status === 'aside') return texts.text('aside', {size});
  return texts.text(status === 'failed' ? 'failed' : 'say', {size});
}

/** How much is ready. */
export function readyWords(standard: PhotoStandard, state: GuideState, texts: Words): string {
  const all = preparations(standard, state);
  const ready = readyOf(all, state);
  return ready === all.length
    ? texts.text('allReady')
    : texts.text('ready', {ready, count: all.length});
}

/** What is spoken after something was done. */
export const newsText = (
  news: 'ticks' | Wish,
  {
    conversation,
    standard,
    texts,
  }: {
    readonly conversation: {readonly state: GuideState};
    readonly standard: PhotoStandard;
    readonly texts: Words;
  },
): string =>
  news === 'ticks' ? readyWords(standard, conversation.state, texts) : wishWords(news, texts);
