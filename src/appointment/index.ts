/** Appointments: the element's classes, its model and its providers. Importing it changes nothing. */
export {AppointmentCard} from './appointment-card.js';
export type {CardTexts} from './card.messages.js';
export * from './card.events.js';
export {appointmentFile, type IcsWords} from './ics.model.js';
export * from './antibot.event.js';
export {AppointmentSlotChosenEvent} from './appointment.events.js';
export * from './booking.events.js';
export {httpAppointments} from './appointment.http.js';
export type {AppointmentTexts} from './appointment.messages.js';
export type * from './appointment.model.js';
export type {ServerError} from './form-value.model.js';
export {AppointmentPicker} from './appointment-picker.js';
export {appointmentContext, type AppointmentProvider} from './appointment.provider.js';
export type * from './requests.model.js';
export {appointmentElements} from './elements.js';
export {defineElements, type DefineOptions} from '../core/define.js';
export {ProviderError, type ProblemCode} from '../core/provider-error.model.js';
