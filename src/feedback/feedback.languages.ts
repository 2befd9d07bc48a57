import type {TextSource} from '../core/messages.js';
import type {FeedbackTexts} from './feedback.messages.js';

/** The languages of the feedback texts. */
export const feedbackLanguages: TextSource<FeedbackTexts> = {
  domain: 'feedback',
  languages: {
    en: () => import('./feedback.messages.js'),
    'zh-Hans': () => import('../locales/zh-Hans/feedback.js'),
  },
};
