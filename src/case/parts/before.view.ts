import {html, type TemplateResult} from 'lit';
import type {Localization} from '../../core/localization.js';
import {bars, type Waiting, waitingView} from '../../core/waiting.view.js';
import type {CaseTexts} from '../case.messages.js';
import {failureWords} from '../failure.words.js';

/** What the author wrote, until the case is there and when it never comes. */
export const beforeCase = (
  host: Element,
  waiting: Waiting,
  texts: Localization<CaseTexts>,
  level: number,
): TemplateResult =>
  html`${waitingView(
      host,
      waiting,
      (error) => failureWords(error, texts),
      bars(texts.text('loading')),
      level,
    )}<slot name="shipments"></slot><slot name="help"></slot>`;
