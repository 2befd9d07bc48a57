import {html, nothing, type TemplateResult} from 'lit';
import {hasAuthorContent} from '../../core/light-dom.js';
import {asProviderError} from '../../core/provider-error.model.js';
import {retryButton} from '../../core/notice.view.js';
import {bars} from '../../core/waiting.view.js';
import {bareNotice} from './problem.view.js';
import type {Scene} from './scene.js';

type Texts = Scene['texts'];

/** What the picker waits for. */
export interface Awaited {
  /** Why it does not come. */
  readonly error: unknown;
  readonly isLoading: boolean;
  /** Tries once more. */
  readonly retry: () => void;
}

/** What the author wrote, until the first answer is there and when it never comes. */
export function beforeCatalog(
  host: Element,
  {error, isLoading, retry}: Awaited,
  texts: Texts,
  level: number,
): TemplateResult {
  const way = retryButton(texts.text('retry'), retry);
  return html`<div class="stack">
    ${error ? bareNotice(asProviderError(error), texts, level, way) : nothing}
    ${isLoading && !hasAuthorContent(host) ? bars(texts.text('loading')) : nothing}
    <div class="wide"><slot></slot></div>
  </div>`;
}

/** There is nothing to book here, because none is needed or none is offered. */
export const notOffered = (isOtherWay: boolean, texts: Texts): TemplateResult =>
  html`<div class="stack">
    <div class="notice late wide">
      <p><strong>${texts.text(isOtherWay ? 'otherWayTitle' : 'notOfferedTitle')}</strong></p>
      <p>${texts.text(isOtherWay ? 'otherWayText' : 'notOfferedText')}</p>
    </div>
    <div class="wide"><slot></slot></div>
  </div>`;
