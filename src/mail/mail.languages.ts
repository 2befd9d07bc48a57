import type {TextSource} from '../core/messages.js';
import type {MailTexts} from './mail.messages.js';

/** The languages of the mail texts. */
export const mailLanguages: TextSource<MailTexts> = {
  domain: 'mail',
  languages: {
    en: () => import('./mail.messages.js'),
    'zh-Hans': () => import('../locales/zh-Hans/mail.js'),
  },
};
