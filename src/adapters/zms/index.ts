export {zmsAppointments} from './zms.appointments.js';
export type {ZmsOptions} from './zms.appointments.js';
export type {SolveCaptcha} from './zms.captcha.js';
export {zmsPlan} from './zms.catalog.js';
export type {ZmsCatalogOptions, ZmsPlan} from './zms.catalog.js';
export {zmsRefusal} from './zms.codes.js';
export type {KeptHold as ZmsHold} from './zms.desk.js';
export {zmsAppointment, zmsSlots} from './zms.mapping.js';
export type {ZmsProcessContext, ZmsVisit} from './zms.mapping.js';
