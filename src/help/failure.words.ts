/** Why an office cannot be shown, in the citizen's words: all that desk and callback say before it is there. */
import type {ProblemCode, ProviderError} from '../core/provider-error.model.js';
import type {FailureWords} from '../core/waiting.view.js';

type Key =
  | 'failedTitle'
  | 'failedText'
  | 'offlineText'
  | 'faultyText'
  | 'missingTitle'
  | 'missingText'
  | 'retry';

/** The texts of an element that waits for an office. */
interface WaitingTexts {
  text(key: Key): string;
}

const reading: Partial<Record<ProblemCode, Key>> = {
  offline: 'offlineText',
  unreadable: 'faultyText',
  'not-found': 'missingText',
};

/** Why the office cannot be shown. */
export function failureWords({code, extras}: ProviderError, texts: WaitingTexts): FailureWords {
  const isFinal = code === 'unreadable' || code === 'not-found';
  return {
    title: texts.text(code === 'not-found' ? 'missingTitle' : 'failedTitle'),
    text: texts.text(reading[code] ?? 'failedText'),
    detail: isFinal ? undefined : extras.detail,
    retry: isFinal ? undefined : texts.text('retry'),
  };
}
