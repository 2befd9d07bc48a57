import {html, nothing, type TemplateResult} from 'lit';
import {hasAuthorContent} from './light-dom.js';
import {notice, retryButton} from './notice.view.js';
import {ProviderError} from './provider-error.model.js';

/** What an element waits for. */
export interface Waiting {
  /** Why it does not come. */
  readonly error?: ProviderError | undefined;
  readonly isLoading?: boolean | undefined;
  /** Tries once more. */
  retry(): void;
}

/** Why it does not come, in the citizen's words. */
export interface FailureWords {
  readonly title: string;
  readonly text: string;
  /** The back end's own sentence. */
  readonly detail?: string | undefined;
  /** What the button that tries again says; absent where that cannot mend it. */
  readonly retry?: string | undefined;
}

/**
 * What stands in an element's place until it is ready and when it never is: the author's own
 * content, with a failure above it; without such content, the shape of what is coming.
 *
 * @param words - Says a failure.
 * @param skeleton - The shape, with its word for who cannot see it.
 * @param level - Of the failure's heading.
 */
export function waitingView(
  host: Element,
  waiting: Waiting,
  words: (error: ProviderError) => FailureWords,
  skeleton: TemplateResult,
  level: number,
): TemplateResult {
  const {error, isLoading} = waiting;
  const hasContent = hasAuthorContent(host);
  // Nobody has said what to show: told after a moment, because a script may still say it.
  const isNameless = !isLoading && !hasContent && new ProviderError('unreadable');
  const reason = error ?? isNameless;
  return html`<div class="stack">
    ${reason ? failure(words(reason), waiting, level) : nothing}
    ${isLoading && !hasContent ? skeleton : nothing}
    <div class="wide"><slot></slot></div>
  </div>`;
}

/** The shape of what is coming, with a word for whoever waits longer than a moment. */
export const bars = (label: string): TemplateResult =>
  html`<p class="skeleton wide" role="status">${label}</p>
    <div class="skeleton wide"></div>`;

/** Late enough for whoever waits but a moment. */
function failure({retry: label, ...words}: FailureWords, waiting: Waiting, level: number) {
  const action = label ? retryButton(label, () => waiting.retry()) : nothing;
  return html`<div class="late wide">
    ${notice({...words, id: 'failure', tone: 'danger', action, level})}
  </div>`;
}
