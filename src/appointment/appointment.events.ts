import type {Appointment, Hold, Slot} from './appointment.model.js';
import type {BookingRequest, HoldRequest} from './requests.model.js';

const outward = {bubbles: true, composed: true};

/** A time was chosen; nothing is kept yet. */
export class AppointmentSlotChosenEvent extends Event {
  static readonly type = 'zt-appointment-slot-chosen';
  readonly detail: {readonly slot: Slot};
  constructor(slot: Slot) {
    super(AppointmentSlotChosenEvent.type, outward);
    this.detail = {slot};
  }
}

/** Cancelable: a time is about to be kept. Prevented, nothing is sent. */
export class BeforeAppointmentHoldEvent extends Event {
  static readonly type = 'zt-before-appointment-hold';
  readonly detail: {readonly request: HoldRequest};
  constructor(request: HoldRequest) {
    super(BeforeAppointmentHoldEvent.type, {...outward, cancelable: true});
    this.detail = {request};
  }
}

/** The back end keeps the time for the citizen. */
export class AppointmentHeldEvent extends Event {
  static readonly type = 'zt-appointment-held';
  readonly detail: {readonly hold: Hold};
  constructor(hold: Hold) {
    super(AppointmentHeldEvent.type, outward);
    this.detail = {hold};
  }
}

/** Cancelable: the booking is about to be sent. Prevented, nothing is sent. */
export class BeforeAppointmentBookEvent extends Event {
  static readonly type = 'zt-before-appointment-book';
  readonly detail: {readonly request: BookingRequest};
  constructor(request: BookingRequest) {
    super(BeforeAppointmentBookEvent.type, {...outward, cancelable: true});
    this.detail = {request};
  }
}

/** The appointment stands at the office, or waits there for the citizen's confirmation. */
export class AppointmentBookedEvent extends Event {
  static readonly type = 'zt-appointment-booked';
  readonly detail: {readonly appointment: Appointment};
  constructor(appointment: Appointment) {
    super(AppointmentBookedEvent.type, outward);
    this.detail = {appointment};
  }
}

declare global {
  interface HTMLElementEventMap {
    'zt-appointment-slot-chosen': AppointmentSlotChosenEvent;
    'zt-before-appointment-hold': BeforeAppointmentHoldEvent;
    'zt-appointment-held': AppointmentHeldEvent;
    'zt-before-appointment-book': BeforeAppointmentBookEvent;
    'zt-appointment-booked': AppointmentBookedEvent;
  }
}
