/** What a provider is asked for, in the words of the HTTP contract, and how it follows from a booking. */
import type {IsoDate} from '../core/plain-date.model.js';
import type {Catalog, Hold, MeetingMode, Slot} from './appointment.model.js';
import type {Booking} from './booking.model.js';
import {offeringFor} from './catalog.model.js';

/** A service and how many people or cases it is booked for. */
export interface ServiceCount {
  readonly id: string;
  readonly count: number;
}

/** What times are looked for. */
export interface SlotFilter {
  readonly services: readonly ServiceCount[];
  readonly siteIds: readonly string[];
  readonly mode: MeetingMode;
}

/** Times of a span of days, both ends included, at most 62 days. */
export interface SlotQuery extends SlotFilter {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The soonest times. */
export interface NextSlotsQuery extends SlotFilter {
  /** How many at most. */
  readonly limit: number;
}

/** The wish to keep a time. */
export interface HoldRequest {
  readonly slotId: string;
  readonly services: readonly ServiceCount[];
  readonly mode: MeetingMode;
  /** Answer to the anti-bot challenge, where one was asked. */
  readonly antibot?: string | undefined;
}

/** The booking itself. */
export interface BookingRequest {
  readonly holdId: string;
  readonly contact: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  /** Ids of what was agreed to. */
  readonly consents: readonly string[];
  readonly lang: string;
}

const servicesOf = (booking: Booking): readonly ServiceCount[] =>
  booking.serviceId ? [{id: booking.serviceId, count: booking.count ?? 1}] : [];

/** What times to look for; undefined while something before the time is open. */
export const slotFilter = (booking: Booking): SlotFilter | undefined =>
  booking.serviceId && booking.mode && booking.siteId
    ? {services: servicesOf(booking), siteIds: [booking.siteId], mode: booking.mode}
    : undefined;

/** The wish to keep the chosen time. */
export const holdRequest = (booking: Booking, slot: Slot): HoldRequest => ({
  slotId: slot.id,
  services: servicesOf(booking),
  mode: slot.mode,
});

/** The booking of the kept time; only answers to fields that are asked now are sent. */
export function bookingRequest(
  booking: Booking,
  hold: Hold,
  catalog: Catalog,
  lang: string,
): BookingRequest {
  const offering = offeringFor(catalog, booking);
  const answers = (group: 'contact' | 'answers') =>
    Object.fromEntries(
      (offering?.fields ?? [])
        .filter(
          (field) => (field.group ?? 'contact') === group && booking.details[field.name]?.trim(),
        )
        .map(({name}) => [name, booking.details[name]?.trim() ?? '']),
    );
  const asked = offering?.consents.map(({id}) => id) ?? [];
  return {
    holdId: hold.id,
    contact: answers('contact'),
    answers: answers('answers'),
    consents: booking.consents.filter((id) => asked.includes(id)),
    lang,
  };
}
