import type {TextSource} from '../core/messages.js';
import type {VideoTexts} from './video.messages.js';

/** The languages of the video room's texts. */
export const videoLanguages: TextSource<VideoTexts> = {
  domain: 'video',
  languages: {
    en: () => import('./video.messages.js'),
    'zh-Hans': () => import('../locales/zh-Hans/video.js'),
  },
};
