import {html, nothing, type TemplateResult} from 'lit';
import type {Localization} from '../../core/localization.js';
import {notice, retryButton} from '../../core/notice.view.js';
import type {ProviderError} from '../../core/provider-error.model.js';
import {failureWords} from '../failure.words.js';
import type {ServiceTexts} from '../service.messages.js';

/** Why there is nothing to show, late enough for whoever waits but a moment. */
export function failure(
  error: ProviderError,
  retry: () => void,
  texts: Localization<ServiceTexts>,
  level: number,
): TemplateResult {
  const {canRetry, ...words} = failureWords(error, texts);
  const action = canRetry ? retryButton(texts.text('retry'), retry) : nothing;
  return html`<div class="late wide">
    ${notice({...words, id: 'failure', tone: 'danger', action, level})}
  </div>`;
}

/** The shape of what is coming: the number, then the facts. */
export const skeleton = (texts: Localization<ServiceTexts>): TemplateResult =>
  html`<p class="visually-hidden" role="status">${texts.text('loading')}</p>
    <div class="skeleton hero"></div>
    <div class="columns wide">
      <div class="skeleton"></div>
      <div class="skeleton"></div>
    </div>`;
