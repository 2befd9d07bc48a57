/** What arrives from outside, checked: see `arriving.schema.ts` for what becomes of broken parts. */
import {object} from 'valibot';
import {
  flag,
  instant,
  list,
  maybe,
  maybeText,
  oneOf,
  parserOf,
  plainDate,
  text,
} from '../core/arriving.schema.js';
import type {FeedbackReceipt, FeedbackStatus} from './feedback.model.js';
import type {LetterReceipt} from './letter.model.js';
import type {LetterPage} from './published-letter.model.js';

const receipt = object({ref: text, token: maybeText, followUpBy: maybe(plainDate)});

const status = object({
  ref: text,
  followUpBy: maybe(plainDate),
  checkedAt: maybe(instant),
  answer: maybe(object({text, day: plainDate, by: maybeText})),
});

const letter = object({
  ref: text,
  text,
  day: plainDate,
  to: object({kind: oneOf('person', 'counter', 'office'), name: maybeText}),
  from: maybeText,
  lang: maybeText,
});

/** The answer to a rating; throws `ProviderError('unreadable')` where it is none, as all here do. */
export const parseReceipt: (value: unknown) => FeedbackReceipt = parserOf(receipt);
/** What became of a rating. */
export const parseStatus: (value: unknown) => FeedbackStatus = parserOf(status);
/** The answer to a letter. */
export const parseLetterReceipt: (value: unknown) => LetterReceipt = parserOf(object({ref: text}));
/** Letters that an office shows. */
export const parseLetterPage: (value: unknown) => LetterPage = parserOf(
  object({letters: list(letter), hasMore: flag}),
);
