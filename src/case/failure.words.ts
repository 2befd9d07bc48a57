/** Why a case cannot be shown, in the citizen's words. */
import type {Localization} from '../core/localization.js';
import type {PlainKey} from '../core/messages.js';
import type {ProblemCode, ProviderError} from '../core/provider-error.model.js';
import type {FailureWords} from '../core/waiting.view.js';
import type {CaseTexts} from './case.messages.js';

const sentences: Partial<Record<ProblemCode, PlainKey<CaseTexts>>> = {
  offline: 'offlineText',
  unreadable: 'faultyText',
  'not-found': 'missingText',
};

/** Says what went wrong and what to do. */
export function failureWords(
  {code, extras}: ProviderError,
  texts: Localization<CaseTexts>,
): FailureWords {
  const isFaulty = code === 'unreadable';
  return {
    title: texts.text(code === 'not-found' ? 'missingTitle' : 'failedTitle'),
    text: texts.text(sentences[code] ?? 'failedText'),
    detail: isFaulty ? undefined : extras.detail,
    retry: isFaulty ? undefined : texts.text('retry'),
  };
}
