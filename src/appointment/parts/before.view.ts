import {html, nothing, type TemplateResult} from 'lit';
import {hasAuthorContent} from '../../core/light-dom.js';
import {retryButton} from '../../core/notice.view.js';
import {bars, type Waiting} from '../../core/waiting.view.js';
import {bareNotice} from './problem.view.js';
import type {Scene} from './scene.js';

type Texts = Scene['texts'];

/** What the author wrote, until there is something better and when there never is. */
export function beforeAppointment(
  host: Element,
  waiting: Waiting,
  texts: Texts,
  level: number,
): TemplateResult {
  const {error, isLoading} = waiting;
  const way = retryButton(texts.text('retry'), () => waiting.retry());
  return html`<div class="stack">
    ${error ? bareNotice(error, texts, level, way) : nothing}
    ${isLoading && !hasAuthorContent(host) ? bars(texts.text('loading')) : nothing}
    <div class="wide"><slot></slot></div>
  </div>`;
}

/** There is nothing to book here, because none is needed or none is offered. */
export function notOffered(isOtherWay: boolean, texts: Texts): TemplateResult {
  const why = isOtherWay ? 'otherWay' : 'notOffered';
  return html`<div class="stack">
    <div class="notice late wide">
      <p><strong>${texts.text(`${why}Title`)}</strong></p>
      <p>${texts.text(`${why}Text`)}</p>
    </div>
    <div class="wide"><slot></slot></div>
  </div>`;
}
