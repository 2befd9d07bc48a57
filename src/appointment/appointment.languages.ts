import type {TextSource} from '../core/messages.js';
import type {AppointmentTexts} from './appointment.messages.js';

/** The languages of the appointment texts. */
export const appointmentLanguages: TextSource<AppointmentTexts> = {
  domain: 'appointment',
  languages: {
    en: () => import('./appointment.messages.js'),
    'zh-Hans': () => import('../locales/zh-Hans/appointment.js'),
  },
};
