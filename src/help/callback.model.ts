/** A call that somebody asks an office for, and what both sides know each other by. */
import type {CallbackSettings, CallNeed} from '../office/office.model.js';
import {type CallSpan, type CallWindow, isSameSpan, spanOf} from './call-times.model.js';
import {countryCodeOf, isLandline, type PhoneFault, readPhone} from './phone.model.js';

/** What is asked for. */
export interface CallRequest {
  /** Id of the office. */
  readonly office: string;
  /** The number to call, in E.164. */
  readonly phone: string;
  /** One of the office's windows. */
  readonly window: CallWindow;
  /** BCP 47 tag of the language to be spoken; one of the office's. */
  readonly language?: string | undefined;
  readonly needs?: readonly CallNeed[] | undefined;
  /** Id of one of the office's topics. */
  readonly topic?: string | undefined;
  /** Id of the service it is about. */
  readonly service?: string | undefined;
  /** Whom to ask for, only where somebody says it. */
  readonly name?: string | undefined;
}

/** What opens a call that was asked for. Says nothing about the person. */
export interface CallKey {
  readonly ref: string;
  readonly token: string;
}

/** The office's answer. */
export interface CallReceipt extends CallKey {
  readonly window: CallWindow;
  /** The number that will call, in E.164. */
  readonly callerNumber: string;
  /** Whoever calls says it first: nobody else knows it. */
  readonly codeWord: string;
}

/** What somebody has entered. */
export interface CallEntry {
  /** As it was typed. */
  readonly phone: string;
  readonly span: CallSpan | undefined;
  /** One of the office's languages; empty while nobody has chosen. */
  readonly language: string;
  readonly needs: readonly CallNeed[];
  readonly topic: string;
  readonly name: string;
}

/** Nothing is chosen beforehand. */
export const noCall: CallEntry = {
  phone: '',
  span: undefined,
  language: '',
  needs: [],
  topic: '',
  name: '',
};

/** The longest name. */
export const LONGEST_NAME = 100;

/** What keeps a call from being asked for: `ours` is the office's own number, a `landline` takes no text. */
export type CallProblem = PhoneFault | 'ours' | 'landline' | 'span' | 'topic';

const countryOf = ({callerNumber}: CallbackSettings): string => countryCodeOf(callerNumber);

function phoneProblem(
  {needs, phone}: CallEntry,
  settings: CallbackSettings,
): CallProblem | undefined {
  const {fault, number} = readPhone(phone, countryOf(settings));
  if (!number) return fault;
  if (number === settings.callerNumber) return 'ours';
  return needs.includes('text') && isLandline(number) ? 'landline' : undefined;
}

/**
 * What keeps a call from being asked for, in the order in which it is read.
 *
 * @param spans - The times that can be asked for now.
 */
export function callProblems(
  entry: CallEntry,
  settings: CallbackSettings,
  spans: readonly CallSpan[],
): readonly CallProblem[] {
  const phone = phoneProblem(entry, settings);
  const isTimeThere = spans.some((span) => isSameSpan(span, entry.span));
  const problems: readonly (CallProblem | false | undefined)[] = [
    phone,
    !isTimeThere && 'span',
    settings.topics.length > 0 && !entry.topic && 'topic',
  ];
  return problems.filter((problem) => problem !== undefined && problem !== false);
}

/** The language in which one is called: what was chosen, else the page's, else the office's first. */
export function languageOf({language}: CallEntry, languages: readonly string[], page: string) {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  return (
    languages.find((tag) => tag === language) ??
    languages.find((tag) => primary(tag) === primary(page)) ??
    languages[0]
  );
}

/** What is sent of an entry without problems. */
export const callRequest = (
  entry: CallEntry,
  settings: CallbackSettings,
  more: Pick<CallRequest, 'office' | 'service' | 'window' | 'language'>,
): CallRequest => ({
  ...more,
  phone: readPhone(entry.phone, countryOf(settings)).number ?? '',
  needs: entry.needs,
  topic: entry.topic || undefined,
  name: entry.name.trim() || undefined,
});

/** A receipt as it was kept on the device; undefined for what is none. */
export function receiptIn(value: unknown): CallReceipt | undefined {
  const {callerNumber, codeWord, ref, token, window} = Object(value) as Partial<CallReceipt>;
  const {end, start} = Object(window) as Partial<CallWindow>;
  const texts = [callerNumber, codeWord, ref, token, start, end];
  return texts.every((text) => typeof text === 'string') ? (value as CallReceipt) : undefined;
}

/** Whether the office should have called by now, by its own clock. */
export const isCallOver = ({window}: CallReceipt, now: string): boolean =>
  spanOf(window).end <= now;
