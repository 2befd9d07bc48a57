import type {Appointment, Hold} from './appointment.model.js';
import type {BookingRequest, HoldRequest} from './requests.model.js';
import {ToldEvent} from './told.events.js';

/** Cancelable: a time is about to be kept. Prevented, nothing is sent. */
export class BeforeAppointmentHoldEvent extends ToldEvent<{readonly request: HoldRequest}> {
  static readonly type = 'zt-before-appointment-hold';
  constructor(request: HoldRequest) {
    super(BeforeAppointmentHoldEvent.type, {request}, true);
  }
}

/** The back end keeps the time for the citizen. */
export class AppointmentHeldEvent extends ToldEvent<{readonly hold: Hold}> {
  static readonly type = 'zt-appointment-held';
  constructor(hold: Hold) {
    super(AppointmentHeldEvent.type, {hold});
  }
}

/** Cancelable: the booking is about to be sent. Prevented, nothing is sent. */
export class BeforeAppointmentBookEvent extends ToldEvent<{
  readonly request: BookingRequest;
}> {
  static readonly type = 'zt-before-appointment-book';
  constructor(request: BookingRequest) {
    super(BeforeAppointmentBookEvent.type, {request}, true);
  }
}

/** The appointment stands at the office, or waits there for the citizen's confirmation. */
export class AppointmentBookedEvent extends ToldEvent<{readonly appointment: Appointment}> {
  static readonly type = 'zt-appointment-booked';
  constructor(appointment: Appointment) {
    super(AppointmentBookedEvent.type, {appointment});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'zt-before-appointment-hold': BeforeAppointmentHoldEvent;
    'zt-appointment-held': AppointmentHeldEvent;
    'zt-before-appointment-book': BeforeAppointmentBookEvent;
    'zt-appointment-booked': AppointmentBookedEvent;
  }
}
