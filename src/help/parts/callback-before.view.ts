import {html, type TemplateResult} from 'lit';
import type {Localization} from '../../core/localization.js';
import {type Waiting, waitingView} from '../../core/waiting.view.js';
import type {CallbackTexts} from '../callback.messages.js';
import {callFailure} from '../callback.words.js';

/** What the author wrote, until the office is there and when it never comes. */
export const beforeCallback = (
  host: Element,
  waiting: Waiting,
  texts: Localization<CallbackTexts>,
  level: number,
): TemplateResult =>
  waitingView(
    host,
    waiting,
    (error) => callFailure(error, texts),
    html`<p class="visually-hidden" role="status">${texts.text('loading')}</p>
      <div class="skeleton wide"></div>
      <div class="skeleton wide"></div>
      <div class="skeleton wide"></div>`,
    level,
  );
