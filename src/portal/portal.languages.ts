import type {TextSource} from '../core/messages.js';
import type {PortalTexts} from './portal.messages.js';

/** The languages of the portal texts. */
export const portalLanguages: TextSource<PortalTexts> = {
  domain: 'portal',
  languages: {
    en: () => import('./portal.messages.js'),
    'zh-Hans': () => import('../locales/zh-Hans/portal.js'),
  },
};
