import type {Appointment, Hold, Slot} from './appointment.model.js';
import type {BookingRequest, HoldRequest} from './requests.model.js';

/** What the element tells the page; heard through every shadow root around it. */
class AppointmentEvent<D> extends Event {
  readonly detail: D;
  constructor(type: string, detail: D, cancelable = false) {
    super(type, {bubbles: true, composed: true, cancelable});
    this.detail = detail;
  }
}

/** A time was chosen; nothing is kept yet. */
export class AppointmentSlotChosenEvent extends AppointmentEvent<{readonly slot: Slot}> {
  static readonly type = 'zt-appointment-slot-chosen';
  constructor(slot: Slot) {
    super(AppointmentSlotChosenEvent.type, {slot});
  }
}

/** Cancelable: a time is about to be kept. Prevented, nothing is sent. */
export class BeforeAppointmentHoldEvent extends AppointmentEvent<{readonly request: HoldRequest}> {
  static readonly type = 'zt-before-appointment-hold';
  constructor(request: HoldRequest) {
    super(BeforeAppointmentHoldEvent.type, {request}, true);
  }
}

/** The back end keeps the time for the citizen. */
export class AppointmentHeldEvent extends AppointmentEvent<{readonly hold: Hold}> {
  static readonly type = 'zt-appointment-held';
  constructor(hold: Hold) {
    super(AppointmentHeldEvent.type, {hold});
  }
}

/** Cancelable: the booking is about to be sent. Prevented, nothing is sent. */
export class BeforeAppointmentBookEvent extends AppointmentEvent<{
  readonly request: BookingRequest;
}> {
  static readonly type = 'zt-before-appointment-book';
  constructor(request: BookingRequest) {
    super(BeforeAppointmentBookEvent.type, {request}, true);
  }
}

/** The appointment stands at the office, or waits there for the citizen's confirmation. */
export class AppointmentBookedEvent extends AppointmentEvent<{readonly appointment: Appointment}> {
  static readonly type = 'zt-appointment-booked';
  constructor(appointment: Appointment) {
    super(AppointmentBookedEvent.type, {appointment});
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
