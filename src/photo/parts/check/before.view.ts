import type {TemplateResult} from 'lit';
import type {Localization} from '../../../core/localization.js';
import {bars, type Waiting, waitingView} from '../../../core/waiting.view.js';
import type {PhotoCheckTexts} from '../../photo-check.messages.js';

/** What the author wrote, until the check is there and when it never comes. */
export const beforeCheck = (
  host: Element,
  waiting: Waiting,
  texts: Localization<PhotoCheckTexts>,
  level: number,
): TemplateResult =>
  waitingView(
    host,
    waiting,
    ({extras}) => ({
      title: texts.text('failedTitle'),
      text: texts.text('failedText'),
      detail: extras.detail,
      retry: texts.text('retry'),
    }),
    bars(texts.text('loading')),
    level,
  );
