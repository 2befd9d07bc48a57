import type {Appointment} from './appointment.model.js';
import type {CancelRequest, RescheduleRequest} from './requests.model.js';
import {ToldEvent} from './told.events.js';

/** Cancelable: an appointment is about to be moved. Prevented, nothing is sent. */
export class BeforeAppointmentRescheduleEvent extends ToldEvent<{
  readonly appointment: Appointment;
  /** Without the hold, which is taken right before it is sent. */
  readonly request: RescheduleRequest;
}> {
  static readonly type = 'zt-before-appointment-reschedule';
  constructor(appointment: Appointment, request: RescheduleRequest) {
    super(BeforeAppointmentRescheduleEvent.type, {appointment, request}, true);
  }
}

/** The appointment stands at its new time. */
export class AppointmentRescheduledEvent extends ToldEvent<{readonly appointment: Appointment}> {
  static readonly type = 'zt-appointment-rescheduled';
  constructor(appointment: Appointment) {
    super(AppointmentRescheduledEvent.type, {appointment});
  }
}

/** Cancelable: an appointment is about to be cancelled. Prevented, nothing is sent. */
export class BeforeAppointmentCancelEvent extends ToldEvent<{
  readonly appointment: Appointment;
  readonly request: CancelRequest;
}> {
  static readonly type = 'zt-before-appointment-cancel';
  constructor(appointment: Appointment, request: CancelRequest) {
    super(BeforeAppointmentCancelEvent.type, {appointment, request}, true);
  }
}

/** The appointment is cancelled. */
export class AppointmentCancelledEvent extends ToldEvent<{readonly appointment: Appointment}> {
  static readonly type = 'zt-appointment-cancelled';
  constructor(appointment: Appointment) {
    super(AppointmentCancelledEvent.type, {appointment});
  }
}

/** Cancelable: somebody wants another appointment. Prevented, the link leads nowhere. */
export class RebookWantedEvent extends ToldEvent<{readonly appointment: Appointment}> {
  static readonly type = 'zt-rebook-wanted';
  constructor(appointment: Appointment) {
    super(RebookWantedEvent.type, {appointment}, true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'zt-before-appointment-reschedule': BeforeAppointmentRescheduleEvent;
    'zt-appointment-rescheduled': AppointmentRescheduledEvent;
    'zt-before-appointment-cancel': BeforeAppointmentCancelEvent;
    'zt-appointment-cancelled': AppointmentCancelledEvent;
    'zt-rebook-wanted': RebookWantedEvent;
  }
}
