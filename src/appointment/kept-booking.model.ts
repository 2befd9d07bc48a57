/** How the conversation goes on once a time is chosen: kept, lost, filled in, booked. */
import type {Appointment, Hold} from './appointment.model.js';
import {type Booking, chooseSlot, goOn, letGo} from './booking.model.js';

/** The back end keeps the time. */
export const keep = (booking: Booking, hold: Hold): Booking =>
  goOn({...chooseSlot(letGo(booking), hold.slot), hold});

/** The back end keeps the same time longer. */
export const keepLonger = (booking: Booking, hold: Hold): Booking => ({
  ...chooseSlot(booking, hold.slot),
  hold,
});

/** Goes on with the chosen time where the back end keeps none. */
export const goOnUnheld = (booking: Booking): Booking =>
  goOn({...booking, unheldSlotId: booking.slot?.id});

/** Somebody else has the time. */
export const loseSlot = (booking: Booking): Booking => ({...letGo(booking), slot: undefined});

/** Writes one answer of the details. */
export const enterDetail = (booking: Booking, name: string, value: string): Booking => ({
  ...booking,
  details: {...booking.details, [name]: value},
});

/** Gives or takes back a consent. */
export const setConsent = (booking: Booking, id: string, given: boolean): Booking => ({
  ...booking,
  consents: given
    ? [...new Set([...booking.consents, id])]
    : booking.consents.filter((each) => each !== id),
});

/** The details are complete. */
export const finishDetails = (booking: Booking): Booking => goOn({...booking, checked: true});

/** The office found something wrong with the details. */
export const reopenDetails = (booking: Booking): Booking => ({...booking, checked: false});

/** The appointment stands. Nothing that was typed is needed any longer. */
export const finish = (booking: Booking, appointment: Appointment): Booking => ({
  ...letGo(booking),
  appointment,
  details: {},
  consents: [],
});
