import type {TextSource} from '../core/messages.js';
import type {HelpTexts} from './help.messages.js';

/** The languages of the help texts. */
export const helpLanguages: TextSource<HelpTexts> = {
  domain: 'help',
  languages: {
    en: () => import('./help.messages.js'),
    'zh-Hans': () => import('../locales/zh-Hans/help.js'),
  },
};
