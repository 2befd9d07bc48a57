/** Registers the appointment elements under `zt-`. */
import {defineElements} from '../core/define.js';
import {offerLocales} from '../locales/offer.js';
import type {AppointmentPicker} from './appointment-picker.js';
import {appointmentElements} from './elements.js';

offerLocales();
defineElements(appointmentElements);

declare global {
  interface HTMLElementTagNameMap {
    'zt-appointment-picker': AppointmentPicker;
  }
}
