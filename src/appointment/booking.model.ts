/**
 * The conversation that leads to an appointment: one immutable value, and the named transitions
 * that replace it. Which step comes next is derived, never stored.
 */
import type {IsoDate} from '../core/plain-date.model.js';
import type {Appointment, Catalog, Hold, MeetingMode, Slot} from './appointment.model.js';
import {maxQuantity, modesFor, type Selection, servicesFor, sitesFor} from './catalog.model.js';

/** The steps in their order. */
export type BookingStep =
  'service' | 'people' | 'mode' | 'place' | 'time' | 'details' | 'review' | 'booked';

/** Everything the citizen said so far. */
export interface Booking extends Selection {
  /** For how many people or cases; undefined until asked, where asking makes sense. */
  readonly count?: number | undefined;
  /** The day whose times are shown. */
  readonly date?: IsoDate | undefined;
  readonly slot?: Slot | undefined;
  readonly hold?: Hold | undefined;
  /** Id of the time the citizen went on with although nothing keeps it: the back end holds none. */
  readonly unheldSlotId?: string | undefined;
  /** Answers to the back end's fields, by name. Kept over every change. */
  readonly details: Readonly<Record<string, string>>;
  /** Ids of the consents given. */
  readonly consents: readonly string[];
  /** The details were gone through and nothing was missing. */
  readonly checked?: boolean;
  readonly appointment?: Appointment | undefined;
  /** Nothing follows the choice of a time: the page's own form books it. */
  readonly isOnlyChosen?: boolean | undefined;
  /** The earlier step the citizen went back to. */
  readonly revisiting?: BookingStep | undefined;
}

/** The beginning of every conversation. */
export const newBooking: Booking = {details: {}, consents: []};

/** The chosen option where it is still possible, else the only one there is. */
const pick = <T>(options: readonly T[], chosen: T | undefined): T | undefined =>
  options.length === 1 ? options[0] : options.find((option) => option === chosen);

/** Makes the choices that have one possibility and drops those that have become impossible. */
export function settle(booking: Booking, catalog: Catalog): Booking {
  const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);
  const serviceId = pick(ids(servicesFor(catalog)), booking.serviceId);
  const mode = serviceId && pick(modesFor(catalog, serviceId), booking.mode);
  const siteId = serviceId && mode && pick(ids(sitesFor(catalog, serviceId, mode)), booking.siteId);
  const most = maxQuantity(catalog, serviceId);
  const settled = {
    ...booking,
    serviceId,
    mode: mode || undefined,
    siteId: siteId || undefined,
    count: most === 1 ? 1 : booking.count && Math.min(booking.count, most),
  };
  const {slot} = booking;
  return !slot || (slot.mode === mode && slot.siteId === siteId) ? settled : withoutTime(settled);
}

/** The time and all that hangs on it is open again; what was typed stays. */
const withoutTime = (booking: Booking): Booking => ({
  ...booking,
  date: undefined,
  slot: undefined,
  hold: undefined,
  unheldSlotId: undefined,
});

/** Goes back to an answered step; everything said later is kept. */
export const revisit = (booking: Booking, step: BookingStep): Booking => ({
  ...booking,
  revisiting: step,
});

/** The step gone back to is answered. */
export const goOn = (booking: Booking): Booking => ({...booking, revisiting: undefined});

/** Chooses the service; another one opens the time again. */
export const chooseService = (booking: Booking, serviceId: string): Booking =>
  goOn(
    serviceId === booking.serviceId
      ? booking
      : {...withoutTime(booking), serviceId, count: undefined, checked: false},
  );

/** Says for how many people or cases; another number needs another length of time. */
export const chooseCount = (booking: Booking, count: number): Booking =>
  goOn(count === booking.count ? booking : {...withoutTime(booking), count});

/** Chooses how to meet. */
export const chooseMode = (booking: Booking, mode: MeetingMode): Booking =>
  goOn(mode === booking.mode ? booking : {...withoutTime(booking), mode, checked: false});

/** Chooses where to meet. */
export const chooseSite = (booking: Booking, siteId: string): Booking =>
  goOn(siteId === booking.siteId ? booking : {...withoutTime(booking), siteId, checked: false});

/** Looks at a day; a time chosen on another day stays chosen until another one is. */
export const chooseDate = (booking: Booking, date: IsoDate): Booking => ({...booking, date});

/** Chooses a time; nothing is kept for the citizen yet. */
export const chooseSlot = (booking: Booking, slot: Slot): Booking => ({
  ...booking,
  slot,
  date: slot.start.slice(0, 10),
});

/** The time is no longer kept; it stays chosen, so that it can be asked for again. */
export const letGo = (booking: Booking): Booking => ({
  ...booking,
  hold: undefined,
  unheldSlotId: undefined,
});
