/** Why a question did not go through, in the citizen's words. */
import type {Localization} from '../core/localization.js';
import type {PlainKey} from '../core/messages.js';
import type {ProblemCode, ProviderError} from '../core/provider-error.model.js';
import type {FailureWords} from '../core/waiting.view.js';
import type {HelpTexts} from './help.messages.js';

const acting: Partial<Record<ProblemCode, PlainKey<HelpTexts>>> = {
  offline: 'offlineText',
  'rate-limited': 'busyText',
  invalid: 'refusedText',
  'too-long': 'refusedText',
};

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
