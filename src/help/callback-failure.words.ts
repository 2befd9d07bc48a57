/** Why an office cannot be asked to call, in the citizen's words: all that is said before it is there. */
import type {Localization} from '../core/localization.js';
import type {PlainKey} from '../core/messages.js';
import type {ProblemCode, ProviderError} from '../core/provider-error.model.js';
import type {FailureWords} from '../core/waiting.view.js';
import type {CallbackTexts} from './callback.messages.js';

const reading: Partial<Record<ProblemCode, PlainKey<CallbackTexts>>> = {
  offline: 'offlineText',
  unreadable: 'faultyText',
  'not-found': 'missingText',
};

/** Why the office cannot be shown. */
export function callFailure(
  {code, extras}: ProviderError,
  texts: Localization<CallbackTexts>,
): FailureWords {
  const isFinal = code === 'unreadable' || code === 'not-found';
  return {
    title: texts.text(code === 'not-found' ? 'missingTitle' : 'failedTitle'),
    text: texts.text(reading[code] ?? 'failedText'),
    detail: isFinal ? undefined : extras.detail,
    retry: isFinal ? undefined : texts.text('retry'),
  };
}
