import type {Appointment} from '../../src/appointment/appointment.model.js';
import {appointmentFile} from '../../src/appointment/ics.model.js';
import type {Say} from './rules/text.js';

/**
 * An appointment as an iCalendar file, in the citizen's language.
 * @param changedAt - when the appointment last changed.
 */
export const icsOf = (appointment: Appointment, changedAt: Date, say: Say): string =>
  appointmentFile(
    appointment,
    {
      separator: say('、', ', '),
      reference: (reference) => say(`预约号 ${reference}`, `Reference ${reference}`),
      videoLink: (address) => say(`视频链接：${address}`, `Video link: ${address}`),
      phone: (number) => say(`咨询电话 ${number}`, `Questions: ${number}`),
    },
    changedAt,
  );
