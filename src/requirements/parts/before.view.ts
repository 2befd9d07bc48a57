import {html, type TemplateResult} from 'lit';
import type {Localization} from '../../core/localization.js';
import {type Waiting, waitingView} from '../../core/waiting.view.js';
import {failureWords} from '../../service/failure.words.js';
import type {ServiceTexts} from '../../service/service.messages.js';

/** What the author wrote, until the list is there and when it never comes. */
export const beforeList = (
  host: Element,
  waiting: Waiting,
  words: Localization<ServiceTexts>,
  level: number,
): TemplateResult =>
  waitingView(
    host,
    waiting,
    (error) => failureWords(error, words),
    // The shape of what is coming: the question, then a few papers.
    html`<p class="visually-hidden" role="status">${words.text('loading')}</p>
      <div class="skeleton tall wide"></div>
      <div class="skeleton wide"></div>
      <div class="skeleton wide"></div>`,
    level,
  );
