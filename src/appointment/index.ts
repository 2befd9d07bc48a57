/** Appointments: the element's classes, its model and its providers. Importing it changes nothing. */
export * from './appointment.events.js';
export {httpAppointments} from './appointment.http.js';
export type {AppointmentTexts} from './appointment.messages.js';
export type * from './appointment.model.js';
export {AppointmentPicker} from './appointment-picker.js';
export {appointmentContext, type AppointmentProvider} from './appointment.provider.js';
export type * from './requests.model.js';
export {appointmentElements} from './elements.js';
export {defineElements, type DefineOptions} from '../core/define.js';
export {ProviderError, type ProblemCode} from '../core/provider-error.model.js';
