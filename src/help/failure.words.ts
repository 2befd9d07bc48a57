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
