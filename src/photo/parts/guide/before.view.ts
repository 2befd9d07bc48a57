import {html, type TemplateResult} from 'lit';
import type {Localization} from '../../../core/localization.js';
import {type Waiting, waitingView} from '../../../core/waiting.view.js';
import {failureWords} from '../../../service/failure.words.js';
import type {ServiceTexts} from '../../../service/service.messages.js';

/** What the author wrote, until the guide is there and when it never comes. A check works without. */
export const beforeGuide = (
  host: Element,
  waiting: Waiting,
  words: Localization<ServiceTexts>,
  level: number,
): TemplateResult =>
  html`${waitingView(host, waiting, (error) => failureWords(error, words), skeleton(words), level)}
    <slot name="check"></slot>`;

/** The shape of what is coming: a few facts, then two drawings. */
const skeleton = (words: Localization<ServiceTexts>): TemplateResult =>
  html`<p class="visually-hidden" role="status">${words.text('loading')}</p>
    <div class="skeleton wide"></div>
    <div class="skeleton wide"></div>
    <div class="pair">
      <div class="skeleton drawing"></div>
      <div class="skeleton drawing"></div>
    </div>`;
