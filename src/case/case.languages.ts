import type {TextSource} from '../core/messages.js';
import type {CaseTexts} from './case.messages.js';

/** The languages of the case texts. */
export const caseLanguages: TextSource<CaseTexts> = {
  domain: 'case',
  languages: {
    en: () => import('./case.messages.js'),
    'zh-Hans': () => import('../locales/zh-Hans/case.js'),
  },
};
