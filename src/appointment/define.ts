/** Registers the appointment elements under `zt-`. */
import {defineElements} from '../core/define.js';
import type {AppointmentCard} from './appointment-card.js';
import type {AppointmentPicker} from './appointment-picker.js';
import {appointmentElements} from './elements.js';

defineElements(appointmentElements);

// So that listeners anywhere on the page know these events.
export type {} from './antibot.event.js';
export type {} from './appointment.events.js';
export type {} from './booking.events.js';
export type {} from './card.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'zt-appointment-card': AppointmentCard;
    'zt-appointment-picker': AppointmentPicker;
  }
}
