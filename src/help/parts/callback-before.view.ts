import type {TemplateResult} from 'lit';
import type {Localization} from '../../core/localization.js';
import {bars, type Waiting, waitingView} from '../../core/waiting.view.js';
import type {CallbackTexts} from '../callback.messages.js';
import {failureWords} from '../failure.words.js';

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
    (error) => failureWords(error, texts),
    bars(texts.text('loading')),
    level,
  );
