import type {TextSource} from '../core/messages.js';
import type {CardTexts} from './card.messages.js';

/** The languages of the appointment card's texts. */
export const cardLanguages: TextSource<CardTexts> = {
  domain: 'card',
  languages: {
    en: () => import('./card.messages.js'),
    'zh-Hans': () => import('../locales/zh-Hans/card.js'),
  },
};
