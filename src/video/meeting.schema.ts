import {custom, object} from 'valibot';
import {instant, maybe, maybeText, parserOf} from '../core/arriving.schema.js';
import type {Meeting} from './meeting.model.js';

/** Nothing but an encrypted page may be opened for a meeting. */
const secureAddress = custom<string>(
  (value) => typeof value === 'string' && /^https:\/\/\S+$/i.test(value),
);

const meeting = object({
  ref: maybeText,
  start: instant,
  end: maybe(instant),
  joinFrom: instant,
  joinUntil: instant,
  joinUrl: maybe(secureAddress),
});

/** A meeting; throws `ProviderError('unreadable')` where nothing can be made of it. */
export const parseMeeting: (value: unknown) => Meeting = parserOf(meeting);

const wayIn = object({url: secureAddress});

/** Where a system says that the room is; undefined where it shows the meeting by itself. */
export const wayInOf = (answer: unknown): string | undefined =>
  answer === undefined || answer === null ? undefined : parserOf(wayIn)(answer).url;
