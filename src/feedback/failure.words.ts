/** Why nothing can be asked, in the citizen's words. */
import type {Localization} from '../core/localization.js';
import type {ProviderError} from '../core/provider-error.model.js';
import type {FailureWords} from '../core/waiting.view.js';
import type {FeedbackTexts} from './feedback.messages.js';

/** Says what went wrong and what to do. */
export function failureWords(
  {code, extras}: ProviderError,
  texts: Localization<FeedbackTexts>,
): FailureWords {
  const isFaulty = code === 'unreadable' || code === 'not-found';
  return {
    title: texts.text('failedTitle'),
    text: texts.text(isFaulty ? 'faultyText' : 'failedText'),
    detail: isFaulty ? undefined : extras.detail,
    retry: isFaulty ? undefined : texts.text('retry'),
  };
}
