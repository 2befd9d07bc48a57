import {html, type TemplateResult} from 'lit';
import type {Localization} from '../../core/localization.js';
import {type Waiting, waitingView} from '../../core/waiting.view.js';
import {failureWords} from '../failure.words.js';
import type {ServiceTexts} from '../service.messages.js';

/** What the author wrote, until the summary is there and when it never comes. */
export const beforeSummary = (
  host: Element,
  waiting: Waiting,
  texts: Localization<ServiceTexts>,
  level: number,
): TemplateResult =>
  waitingView(
    host,
    waiting,
    (error) => failureWords(error, texts),
    // The shape of what is coming: the number, then the facts.
    html`<p class="visually-hidden" role="status">${texts.text('loading')}</p>
      <div class="skeleton hero"></div>
      <div class="columns wide">
        <div class="skeleton"></div>
        <div class="skeleton"></div>
      </div>`,
    level,
  );
