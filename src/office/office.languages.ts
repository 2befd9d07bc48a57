import type {TextSource} from '../core/messages.js';
import type {OfficeTexts} from './office.messages.js';

/** The languages of the opening hours' texts. */
export const officeLanguages: TextSource<OfficeTexts> = {
  domain: 'office',
  languages: {
    en: () => import('./office.messages.js'),
    'zh-Hans': () => import('../locales/zh-Hans/office.js'),
  },
};
