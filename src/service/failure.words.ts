/** Why a definition cannot be shown, in the citizen's words. */
import type {Localization} from '../core/localization.js';
import type {PlainKey} from '../core/messages.js';
import type {ProblemCode, ProviderError} from '../core/provider-error.model.js';
import type {FailureWords} from '../core/waiting.view.js';
import type {ServiceTexts} from './service.messages.js';

const sentences: Partial<Record<ProblemCode, PlainKey<ServiceTexts>>> = {
  offline: 'offlineText',
  unreadable: 'faultyText',
  'not-found': 'faultyText',
};

/** Says what went wrong and what to do. */
export function failureWords(
  {code, extras}: ProviderError,
  texts: Localization<ServiceTexts>,
): FailureWords {
  const isFaulty = sentences[code] === 'faultyText';
  return {
    title: texts.text('failedTitle'),
    text: texts.text(sentences[code] ?? 'failedText'),
    detail: isFaulty ? undefined : extras.detail,
    retry: isFaulty ? undefined : texts.text('retry'),
  };
}
