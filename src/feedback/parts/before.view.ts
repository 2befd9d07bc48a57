import type {TemplateResult} from 'lit';
import type {Localization} from '../../core/localization.js';
import {bars, type Waiting, waitingView} from '../../core/waiting.view.js';
import {failureWords} from '../failure.words.js';
import type {FeedbackTexts} from '../feedback.messages.js';

/** What the author wrote, until there is something to ask and when there never is. */
export const beforeFeedback = (
  host: Element,
  waiting: Waiting,
  texts: Localization<FeedbackTexts>,
  level: number,
): TemplateResult =>
  waitingView(
    host,
    waiting,
    (error) => failureWords(error, texts),
    bars(texts.text('loading')),
    level,
  );
