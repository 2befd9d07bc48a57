import type {TextSource} from '../core/messages.js';
import type {RequirementsTexts} from './requirements.messages.js';

/** The languages of the checklist's texts. */
export const requirementsLanguages: TextSource<RequirementsTexts> = {
  domain: 'requirements',
  languages: {
    en: () => import('./requirements.messages.js'),
    'zh-Hans': () => import('../locales/zh-Hans/requirements.js'),
  },
};
