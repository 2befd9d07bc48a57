import type {TextSource} from '../core/messages.js';
import type {PhotoTexts} from './photo.messages.js';

/** The languages of the photo guide's texts. */
export const photoLanguages: TextSource<PhotoTexts> = {
  domain: 'photo',
  languages: {
    en: () => import('./photo.messages.js'),
    'zh-Hans': () => import('../locales/zh-Hans/photo.js'),
  },
};
