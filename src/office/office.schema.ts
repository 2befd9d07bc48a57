/**
 * What arrives from outside, checked. Hours are taken whole or not at all: without the one row that
 * was written wrongly, somebody would stand before a closed door, or stay at home. Of all else a
 * broken part costs that part.
 */
import {array, custom, object, optional, pipe, transform} from 'valibot';
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
  webAddress,
  within,
} from '../core/arriving.schema.js';
import type {Office} from './office.model.js';
import type {IsoWeekday, OpeningHours} from './opening-hours.model.js';

/** Of a year's holidays and a few years' seasons; no honest office has more. */
const MOST_ROWS = 1_000;

const rows = custom<readonly unknown[]>(
  (value) => Array.isArray(value) && value.length <= MOST_ROWS,
);

const clockLike = (expression: RegExp) =>
  pipe(
    custom<string>((value) => typeof value === 'string' && expression.test(value)),
    transform((value) => value.slice(0, 5)),
  );

/** Seconds, which other systems write, are cut off. */
const opens = clockLike(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/);
const closes = pipe(
  clockLike(/^(([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?|24:00(:00)?)$/),
  // Who writes the day's last minute means its end: nobody shuts a door for one minute.
  transform((value) => (value === '23:59' ? '24:00' : value)),
);

const span = {
  opens,
  closes,
  staffing: optional(oneOf('full', 'duty', 'appointment', 'phone')),
};

const weekday = custom<IsoWeekday>((value) => [1, 2, 3, 4, 5, 6, 7].some((day) => day === value));

const row = object({
  days: pipe(rows, array(weekday)),
  ...span,
  validFrom: optional(plainDate),
  validThrough: optional(plainDate),
});

const exception = object({
  from: plainDate,
  through: plainDate,
  spans: pipe(rows, array(object(span))),
  reason: maybeText,
});

const hours = object({
  timeZone: text,
  week: pipe(rows, array(row)),
  exceptions: pipe(rows, array(exception)),
});

/** A whole number of at least 1. */
const some = custom<number>((value) => Number.isInteger(value) && Number(value) > 0);

const promised = object({amount: some, unit: oneOf('minute', 'hour', 'day', 'working-day')});

const tier = object({
  id: text,
  name: text,
  answers: maybeText,
  who: maybeText,
  phone: maybeText,
  hours: optional(hours),
  replyWithin: maybe(promised),
  phoneOnly: flag,
});

const question = object({
  id: text,
  question: text,
  answer: text,
  keywords: maybe(list(text)),
  services: maybe(list(text)),
  links: maybe(list(object({text, url: webAddress}))),
});

const help = object({questions: list(question), tiers: list(tier, 20)});

const callback = object({
  callerNumber: text,
  hours: optional(hours),
  languages: list(text, 50),
  needs: list(oneOf('text', 'relay', 'slow')),
  topics: list(object({id: text, name: text}), 50),
  windowMinutes: within(1, 24 * 60),
  horizonDays: within(0, 366),
});

const feedback = object({
  set: oneOf('cn-5', 'us-a11-7', 'us-a11-v2', 'page'),
  letters: flag,
  followUpWithin: maybe(promised),
});

const video = object({
  opensBefore: within(0, 24 * 60),
  closesAfter: within(0, 24 * 60),
  show: list(text, 50),
  steps: list(text, 50),
  isRecorded: flag,
});

const office = object({
  id: text,
  lang: maybeText,
  name: text,
  address: maybeText,
  phone: maybeText,
  url: maybe(webAddress),
  hours,
  help: maybe(help),
  callback: maybe(callback),
  feedback: maybe(feedback),
  video: maybe(video),
  generatedAt: maybe(instant),
});

/** An office; throws `ProviderError('unreadable')` where nothing can be made of it. */
export const parseOffice: (value: unknown) => Office = parserOf(office);

/** Opening hours; throws `ProviderError('unreadable')` where one row or exception is wrong. */
export const parseOpeningHours: (value: unknown) => OpeningHours = parserOf(hours);
