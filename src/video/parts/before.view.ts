import type {TemplateResult} from 'lit';
import type {Localization} from '../../core/localization.js';
import {bars, type Waiting, waitingView} from '../../core/waiting.view.js';
import {failureWords} from '../failure.words.js';
import type {VideoTexts} from '../video.messages.js';

/** What the author wrote, until the office is there and when it never comes. */
export const beforeRoom = (
  host: Element,
  waiting: Waiting,
  texts: Localization<VideoTexts>,
  level: number,
): TemplateResult =>
  waitingView(
    host,
    waiting,
    (error) => failureWords(error, texts),
    bars(texts.text('loading')),
    level,
  );
