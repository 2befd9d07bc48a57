/** Registers the appointment elements under `zt-`. */
import {defineElements} from '../core/define.js';
import type {AppointmentCard} from './appointment-card.js';
import type {AppointmentPicker} from './appointment-picker.js';
import {appointmentElements} from './elements.js';

defineElements(appointmentElements);

declare global {
  interface HTMLElementTagNameMap {
    'zt-appointment-card': AppointmentCard;
    'zt-appointment-picker': AppointmentPicker;
  }
}
