/** What became of a request for a call, and its times, in the citizen's words. */
import {formatClock, formatDate, formatDay} from '../core/formats.js';
import type {Localization} from '../core/localization.js';
import type {PlainKey} from '../core/messages.js';
import type {IsoDate} from '../core/plain-date.model.js';
import type {ProblemCode, ProviderError} from '../core/provider-error.model.js';
import type {FailureWords} from '../core/waiting.view.js';
import type {LocalTime} from '../office/local-time.model.js';
import type {CallNeed} from '../office/office.model.js';
import type {CallbackTexts} from './callback.messages.js';
import type {CallProblem} from './callback.model.js';
import {type CallSpan, type CallWindow, isSameSpan, spanOf} from './call-times.model.js';
import {type E164, spacedPhone} from './phone.model.js';

type Texts = Localization<CallbackTexts>;
type Sentences<K extends string> = Readonly<Record<K, PlainKey<CallbackTexts>>>;

const titles: Partial<Sentences<ProblemCode>> = {
  'slot-taken': 'takenTitle',
  'too-late': 'passedTitle',
  'too-many': 'manyTitle',
};

const acting: Partial<Sentences<ProblemCode>> = {
  offline: 'offlineText',
  'rate-limited': 'busyText',
  invalid: 'refusedText',
  'too-long': 'refusedText',
  'too-many': 'manyText',
};

/** Whether another time is all that it takes. */
export const isTimeGone = ({code}: ProviderError): boolean =>
  code === 'slot-taken' || code === 'too-late';

/** Why nobody was asked to call. */
export function callRefusal(
  error: ProviderError,
  isNextKnown: boolean,
  texts: Texts,
): Omit<FailureWords, 'retry'> {
  const {code, extras} = error;
  const title = texts.text(titles[code] ?? 'notSent');
  const other = extras.alternatives ? 'none' : 'chooseOther';
  if (isTimeGone(error)) return {title, text: texts.text(isNextKnown ? 'nextFree' : other)};
  return {
    title,
    text: texts.text(acting[code] ?? 'notSentText'),
    detail: extras.errors?.[0]?.detail ?? extras.detail,
  };
}

const problems: Sentences<CallProblem> = {
  empty: 'empty',
  signs: 'signs',
  short: 'short',
  long: 'long',
  area: 'area',
  ours: 'ours',
  landline: 'landline',
  span: 'span',
  topic: 'topicMissing',
};

/** What is wrong with an entry. */
export const problemText = (problem: CallProblem, texts: Texts): string =>
  texts.text(problems[problem]);

const needs: Sentences<CallNeed> = {slow: 'slow', text: 'textNeed', relay: 'relay'};

/** What somebody needs for a call to work. */
export const needText = (need: CallNeed, texts: Texts): string => texts.text(needs[need]);

/** A language in its own words, as whoever speaks it looks for it. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A number that keeps its order within any sentence, and is broken in the middle or not at all. */
export function numberText(number: E164): string {
  const groups = spacedPhone(number).split(' ');
  const half = Math.ceil(groups.length / 2);
  const parts = [groups.slice(0, half), groups.slice(half)].filter(({length}) => length > 0);
  return `\u2066${parts.map((part) => part.join('\u00a0')).join(' ')}\u2069`;
}

/** A day, with its year where that is not the present one. */
export const callDay = (date: IsoDate, now: string, {lang}: Texts): string =>
  date.slice(0, 4) === now.slice(0, 4) ? formatDay(lang, date) : formatDate(lang, date);

const clocks = ({end, start}: CallSpan, {lang}: Texts) => ({
  from: formatClock(lang, `${start}:00`),
  to: formatClock(lang, `${end}:00`),
});

/** The times of a span, without its day. */
export const spanText = (span: CallSpan, texts: Texts): string =>
  texts.text('between', clocks(span, texts));

/** Day and times of a span. */
export const whenText = (span: CallSpan, now: string, texts: Texts): string =>
  texts.text('when', {day: callDay(span.start.slice(0, 10), now, texts), ...clocks(span, texts)});

/** What the reader's own clock shows at an instant. */
function timeHere(instant: string): LocalTime {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** A window by the reader's own clock; undefined where that shows the same as the office's. */
export function yourTimeText(window: CallWindow, now: string, texts: Texts): string | undefined {
  const span = {start: timeHere(window.start), end: timeHere(window.end)};
  if (isSameSpan(span, spanOf(window))) return undefined;
  const day = callDay(span.start.slice(0, 10), now, texts);
  return texts.text('yourTime', {day, ...clocks(span, texts)});
}
