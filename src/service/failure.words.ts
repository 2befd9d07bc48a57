/** Why a definition cannot be shown, in the citizen's words. */
import type {Localization} from '../core/localization.js';
import type {PlainKey} from '../core/messages.js';
import type {ProblemCode, ProviderError} from '../core/provider-error.model.js';
import type {ServiceTexts} from './service.messages.js';

const sentences: Partial<Record<ProblemCode, PlainKey<ServiceTexts>>> = {
  offline: 'offlineText',
  unreadable: 'faultyText',
  'not-found': 'faultyText',
};

/** What a notice says about it. */
export interface FailureWords {
  readonly title: string;
  readonly text: string;
  /** The back end's own sentence; the path of a fault is for the author of the file alone. */
  readonly detail: string | undefined;
  /** Whether trying again can mend it. */
  readonly canRetry: boolean;
}

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
    canRetry: !isFaulty,
  };
}
