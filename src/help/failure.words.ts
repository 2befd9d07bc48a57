/** What went wrong, in the citizen's words. */
import type {Localization} from '../core/localization.js';
import type {PlainKey} from '../core/messages.js';
import type {ProblemCode, ProviderError} from '../core/provider-error.model.js';
import type {FailureWords} from '../core/waiting.view.js';
import type {HelpTexts} from './help.messages.js';

type Sentences = Partial<Record<ProblemCode, PlainKey<HelpTexts>>>;

const reading: Sentences = {
  offline: 'offlineText',
  unreadable: 'faultyText',
  'not-found': 'missingText',
};

const acting: Sentences = {
  offline: 'offlineText',
  'rate-limited': 'busyText',
  invalid: 'refusedText',
  'too-long': 'refusedText',
};

/** Why the office cannot be shown. */
export function failureWords(
  {code, extras}: ProviderError,
  texts: Localization<HelpTexts>,
): FailureWords {
  const isFinal = code === 'unreadable' || code === 'not-found';
  return {
    title: texts.text(code === 'not-found' ? 'missingTitle' : 'failedTitle'),
    text: texts.text(reading[code] ?? 'failedText'),
    detail: isFinal ? undefined : extras.detail,
    retry: isFinal ? undefined : texts.text('retry'),
  };
}

/** What a back end answers that takes no questions at all: trying again would be in vain. */
const UNABLE: readonly unknown[] = [404, 405, 501];

/** Why a question was not sent or handed on. */
export function refusalWords(
  {code, extras}: ProviderError,
  texts: Localization<HelpTexts>,
): FailureWords {
  const isFinal = code === 'not-found' || UNABLE.includes(extras.status);
  if (isFinal) return {title: texts.text('missingTitle'), text: texts.text('missingText')};
  return {
    title: texts.text('notSent'),
    text: texts.text(acting[code] ?? 'notSentText'),
    detail: extras.errors?.[0]?.detail ?? extras.detail,
  };
}
