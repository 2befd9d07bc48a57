import type {TemplateResult} from 'lit';
import type {Localization} from '../../core/localization.js';
import {bars, type Waiting, waitingView} from '../../core/waiting.view.js';
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
    bars(words.text('loading')),
    level,
  );
