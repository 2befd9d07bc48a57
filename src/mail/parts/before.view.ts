import {html, type TemplateResult} from 'lit';
import type {Localization} from '../../core/localization.js';
import {bars, type Waiting, waitingView} from '../../core/waiting.view.js';
import type {MailTexts} from '../mail.messages.js';

type Words = Localization<MailTexts>;

/** What the author wrote, until a shipment is there and when it never comes. */
export const beforeTracker = (
  host: Element,
  waiting: Waiting,
  texts: Words,
  level: number,
): TemplateResult =>
  html`${waitingView(
      host,
      waiting,
      ({code, extras}) => ({
        title: texts.text('failedTitle'),
        text: texts.text(code === 'offline' ? 'offlineText' : 'failedText'),
        detail: code === 'unreadable' ? undefined : extras.detail,
        retry: texts.text('look'),
      }),
      skeleton(texts),
      level,
    )}<slot name="help"></slot>`;

/** The shape of what is coming: the sentence, then the facts. */
export const skeleton = (texts: Words): TemplateResult => bars(texts.text('loading'));
