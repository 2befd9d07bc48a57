/** What is sent to keep and to book a time, as it follows from the conversation. */
import type {Catalog, Slot} from './appointment.model.js';
import type {Booking} from './booking.model.js';
import {offeringFor} from './catalog.model.js';
import {type BookingRequest, type HoldRequest, servicesOf} from './requests.model.js';

/**
 * The wish to keep the chosen time, or to have it where none is kept.
 *
 * @param antibot - Answer to the anti-bot challenge, where one was asked.
 */
export const holdRequest = (
  booking: Booking,
  slot: Pick<Slot, 'id' | 'mode'>,
  antibot?: string,
): HoldRequest => ({
  slotId: slot.id,
  services: servicesOf(booking),
  mode: slot.mode,
  ...(antibot !== undefined && {antibot}),
});

/** What is booked: the time that is kept, or the wish for one where the back end keeps none. */
export type BookedTime = Pick<BookingRequest, 'holdId' | 'wish'>;

/** The booking of a time; only answers to fields that are asked now are sent. */
export function bookingRequest(
  booking: Booking,
  time: BookedTime,
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
    ...time,
    contact: answers('contact'),
    answers: answers('answers'),
    consents: booking.consents.filter((id) => asked.includes(id)),
    lang,
  };
}
