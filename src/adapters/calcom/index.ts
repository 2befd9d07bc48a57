export {calcomAppointments} from './calcom.appointments.js';
export type {CalcomOptions} from './calcom.appointments.js';
export {calcomLanguage} from './calcom.attendee.js';
export {calcomRefusal} from './calcom.codes.js';
export type {CalcomAct} from './calcom.codes.js';
export type {CalcomHold} from './calcom.desk.js';
export {calcomAppointment, calcomSlot} from './calcom.mapping.js';
export type {CalcomContext, CalcomEvent, CalcomHistory, CalcomRoom} from './calcom.mapping.js';
