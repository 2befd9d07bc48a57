import type {ElementClasses} from '../core/define.js';
import {AppointmentPicker} from './appointment-picker.js';
import {MonthCalendar} from './parts/month-calendar.js';

/**
 * Every class of the domain by the part of its tag behind the prefix. Parts first, so that they are
 * there when the page's pickers are upgraded.
 */
export const appointmentElements: ElementClasses = {
  'month-calendar': MonthCalendar,
  'appointment-picker': AppointmentPicker,
};
