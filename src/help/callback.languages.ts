import type {TextSource} from '../core/messages.js';
import type {CallbackTexts} from './callback.messages.js';

/** The languages of the request for a call. */
export const callbackLanguages: TextSource<CallbackTexts> = {
  domain: 'callback',
  languages: {
    en: () => import('./callback.messages.js'),
    'zh-Hans': () => import('../locales/zh-Hans/callback.js'),
  },
};
