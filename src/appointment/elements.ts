import type {ElementClasses} from '../core/define.js';
import {AppointmentCard} from './appointment-card.js';
import {AppointmentPicker} from './appointment-picker.js';
import {MonthCalendar} from './parts/month-calendar.js';
import {SlotList} from './parts/slot-list.js';

/**
 * Every class of the domain by the part of its tag behind the prefix. Parts first, so that they are
 * there when the page's pickers are upgraded.
 */
export const appointmentElements: ElementClasses = {
  'month-calendar': MonthCalendar,
  'slot-list': SlotList,
  'appointment-picker': AppointmentPicker,
  'appointment-card': AppointmentCard,
};
