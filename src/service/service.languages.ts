import type {TextSource} from '../core/messages.js';
import type {ServiceTexts} from './service.messages.js';

/** The languages of the service texts. */
export const serviceLanguages: TextSource<ServiceTexts> = {
  domain: 'service',
  languages: {
    en: () => import('./service.messages.js'),
    'zh-Hans': () => import('../locales/zh-Hans/service.js'),
  },
};
