import type {TextSource} from '../core/messages.js';
import type {PhotoCheckTexts} from './photo-check.messages.js';

/** The languages of the photo check's texts. */
export const photoCheckLanguages: TextSource<PhotoCheckTexts> = {
  domain: 'photo-check',
  languages: {
    en: () => import('./photo-check.messages.js'),
    'zh-Hans': () => import('../locales/zh-Hans/photo-check.js'),
  },
};
