/** What arrives from outside, checked: see `arriving.schema.ts` for what becomes of broken parts. */
import {object} from 'valibot';
import {instant, list, maybe, maybeText, parserOf, text} from '../core/arriving.schema.js';
import {dayOrInstant} from '../core/day-or-instant.schema.js';
import type {AskedQuestion, Question} from './question.model.js';

const reply = object({tier: text, text, at: instant, who: maybeText});

const question = {
  ref: text,
  text,
  tier: text,
  firstTier: text,
  askedAt: instant,
  replyBy: maybe(dayOrInstant),
  replies: list(reply, 100),
  checkedAt: instant,
  nextCheckAfter: maybe(instant),
};

/** A question as it arrived; throws `ProviderError('unreadable')` where it is none. */
export const parseQuestion: (value: unknown) => Question = parserOf(object(question));

/** The answer to asking; throws where the token is missing, without which nobody can come back. */
export const parseAsked: (value: unknown) => AskedQuestion = parserOf(
  object({...question, token: text}),
);
