/** Why the room cannot be shown, in the citizen's words. */
import type {Localization} from '../core/localization.js';
import type {PlainKey} from '../core/messages.js';
import type {ProblemCode, ProviderError} from '../core/provider-error.model.js';
import type {FailureWords} from '../core/waiting.view.js';
import type {VideoTexts} from './video.messages.js';

const sentences: Partial<Record<ProblemCode, PlainKey<VideoTexts>>> = {
  offline: 'offlineText',
  unreadable: 'faultyText',
  'not-found': 'missingText',
};

/** Says what went wrong and what to do. */
export function failureWords(
  {code, extras}: ProviderError,
  texts: Localization<VideoTexts>,
): FailureWords {
  const isFinal = code === 'unreadable' || code === 'not-found';
  return {
    title: texts.text(code === 'not-found' ? 'missingTitle' : 'failedTitle'),
    text: texts.text(sentences[code] ?? 'failedText'),
    detail: isFinal ? undefined : extras.detail,
    retry: isFinal ? undefined : texts.text('retry'),
  };
}
