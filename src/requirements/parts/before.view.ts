import {html, nothing, type TemplateResult} from 'lit';
import {hasAuthorContent} from '../../core/light-dom.js';
import type {Localization} from '../../core/localization.js';
import {notice, retryButton} from '../../core/notice.view.js';
import {ProviderError} from '../../core/provider-error.model.js';
import {failureWords} from '../../service/failure.words.js';
import type {ServiceTexts} from '../../service/service.messages.js';

/** How the definition stands, as long as it is not there. */
export interface Waiting {
  readonly error?: ProviderError | undefined;
  readonly isLoading?: boolean | undefined;
  retry(): void;
}

type Words = Localization<ServiceTexts>;

/** What the author wrote, until the list is there and when it never comes. */
export function beforeList(
  host: Element,
  waiting: Waiting,
  words: Words,
  level: number,
): TemplateResult {
  const hasContent = hasAuthorContent(host);
  // Nobody has said which service: shown after a moment, because a script may still say it.
  const isNameless = !waiting.isLoading && !hasContent && new ProviderError('unreadable');
  const reason = waiting.error ?? isNameless;
  return html`<div class="stack">
    ${reason ? failure(reason, waiting, words, level) : nothing}
    ${waiting.isLoading && !hasContent ? skeleton(words) : nothing}
    <div class="wide"><slot></slot></div>
  </div>`;
}

function failure(error: ProviderError, waiting: Waiting, words: Words, level: number) {
  const {canRetry, ...sentences} = failureWords(error, words);
  const action = canRetry ? retryButton(words.text('retry'), () => waiting.retry()) : nothing;
  return html`<div class="late wide">
    ${notice({...sentences, id: 'failure', tone: 'danger', action, level})}
  </div>`;
}

/** The shape of what is coming: the question, then a few papers. */
const skeleton = (words: Words): TemplateResult =>
  html`<p class="visually-hidden" role="status">${words.text('loading')}</p>
    <div class="skeleton tall wide"></div>
    <div class="skeleton wide"></div>
    <div class="skeleton wide"></div>`;
