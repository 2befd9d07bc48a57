import type {Appointment, Catalog, Hold, Slot} from '../../appointment/appointment.model.js';
import type {BookingRequest, HoldRequest} from '../../appointment/requests.model.js';
import {ProviderError} from '../../core/provider-error.model.js';
import {
  checkCounts,
  checkDetails,
  expired,
  minutesOf,
  offeringOf,
  siteOf,
  unknownSlot,
} from '../booking/booking-rules.js';
import {type HoldStore, type Kept, secondsUntil} from '../booking/kept-holds.js';
import {instantText} from '../times.js';
import {attendeeOf, consentNotes} from './calcom.attendee.js';
import type {CalcomClient} from './calcom.client.js';
import {
  calcomAppointment,
  type CalcomEvent,
  type CalcomRoom,
  calcomSlot,
  calcomSlotParts,
} from './calcom.mapping.js';
import type {CalcomTimes} from './calcom.times.js';

/** A reservation and what it is for; the booking call knows nothing of it. */
export interface CalcomHold extends Kept {
  readonly slot: Slot;
  readonly request: HoldRequest;
}

/** What desk and owner work with. */
export interface CalcomSurroundings {
  readonly client: CalcomClient;
  readonly times: CalcomTimes;
  readonly events: readonly CalcomEvent[];
  readonly holds: HoldStore<CalcomHold>;
  readonly room: CalcomRoom | undefined;
  /** How long to keep a time; Cal takes it from whoever has a key, and keeps five minutes else. */
  readonly reservationMinutes: number | undefined;
  readonly now: () => number;
}

const DEFAULT_MINUTES = 5;

/** Keeps times by reservations, and books beside them. */
export class CalcomDesk {
  readonly #around: CalcomSurroundings;

  constructor(around: CalcomSurroundings) {
    this.#around = around;
  }

  async hold(catalog: Catalog, request: HoldRequest, signal: AbortSignal): Promise<Hold> {
    const slot = this.slotOf(catalog, request);
    const body = this.#reservation(slot, request);
    const answer = await this.#around.client
      .reserve(body, signal)
      .catch((reason: unknown) => this.withOthers(reason, catalog, request, slot, signal));
    return this.#keep(catalog, answer, {slot, request});
  }

  async extend(catalog: Catalog, holdId: string, signal: AbortSignal): Promise<Hold> {
    const {slot, request} = this.#living(holdId);
    const answer = await this.#around.client.keep(holdId, this.#reservation(slot, request), signal);
    return this.#keep(catalog, {...answer, reservationUid: holdId}, {slot, request});
  }

  async release(holdId: string): Promise<void> {
    this.#around.holds.delete(holdId);
    await this.#around.client.release(holdId);
  }

  async book(catalog: Catalog, request: BookingRequest, signal: AbortSignal): Promise<Appointment> {
    const {client, events, now, room} = this.#around;
    const {slot, request: wish} = this.taken(catalog, request);
    const {services} = wish;
    const offerings = services.map(({id}) => offeringOf(catalog, id, slot.siteId, slot.mode));
    checkDetails(offerings, request);
    const body = {
      ...this.#event(slot, wish),
      attendee: attendeeOf(request, siteOf(catalog, slot.siteId).timeZone),
      ...(Object.keys(request.answers).length && {bookingFieldsResponses: request.answers}),
      ...consentNotes(request),
    };
    const booked = await client
      .book(body, signal)
      .catch((reason: unknown) => this.withOthers(reason, catalog, wish, slot, signal));
    if (request.holdId) await this.release(request.holdId);
    const context = {catalog, events, now: now(), room, services, withToken: true};
    return calcomAppointment([booked], context);
  }

  /** The held time, or a free one; throws `hold-expired`. */
  taken(
    catalog: Catalog,
    {holdId, wish}: Pick<BookingRequest, 'holdId' | 'wish'>,
  ): Pick<CalcomHold, 'slot' | 'request'> {
    if (holdId) return this.#living(holdId);
    return wish ? {slot: this.slotOf(catalog, wish), request: wish} : unknownSlot();
  }

  /** Passes a refusal on; a lost time with the nearest others. */
  async withOthers(
    reason: unknown,
    catalog: Catalog,
    wish: HoldRequest,
    lost: Slot,
    signal: AbortSignal,
  ): Promise<never> {
    if (!(reason instanceof ProviderError) || reason.code !== 'slot-taken') throw reason;
    const alternatives = await this.#around.times.nearest(catalog, wish, lost, signal);
    throw new ProviderError('slot-taken', {...reason.extras, alternatives});
  }

  slotOf(catalog: Catalog, request: HoldRequest): Slot {
    const {siteId, mode, start} = calcomSlotParts(request);
    const {services} = request;
    checkCounts(catalog, request);
    const offerings = services.map(({id}) => offeringOf(catalog, id, siteId, mode));
    return calcomSlot({siteId, mode}, start, minutesOf(offerings, services));
  }

  #living(holdId: string): CalcomHold {
    const kept = this.#around.holds.get(holdId);
    return kept && kept.expiresAt > this.#around.now() ? kept : expired();
  }

  #keep(
    catalog: Catalog,
    answer: Awaited<ReturnType<CalcomClient['reserve']>>,
    kept: Pick<CalcomHold, 'slot' | 'request'>,
  ): Hold {
    const {now, holds} = this.#around;
    // From the length and not from the end, because this device's clock may be wrong.
    const minutes = answer.reservationDuration ?? DEFAULT_MINUTES;
    const expiresAt = now() + minutes * 60_000;
    const id = answer.reservationUid;
    holds.set(id, {...kept, expiresAt});
    const {timeZone} = siteOf(catalog, kept.slot.siteId);
    const until = Date.parse(answer.reservationUntil ?? '') || expiresAt;
    return {
      id,
      slot: {...kept.slot, status: 'held'},
      expiresAt: instantText(until, timeZone),
      secondsLeft: secondsUntil(expiresAt, now()),
    };
  }

  #reservation(slot: Slot, request: HoldRequest) {
    const {eventTypeId, start, lengthInMinutes} = this.#event(slot, request);
    const {reservationMinutes} = this.#around;
    return {
      eventTypeId,
      slotStart: start,
      ...(lengthInMinutes && {slotDuration: lengthInMinutes}),
      ...(reservationMinutes && {reservationDuration: reservationMinutes}),
    };
  }

  /** What Cal books: an event type at an instant in UTC. */
  #event({siteId, mode, start, durationMinutes}: Slot, {services}: HoldRequest) {
    const [service] = services;
    const event = this.#around.events.find(
      (each) => each.siteId === siteId && each.mode === mode && each.serviceId === service?.id,
    );
    if (!event || services.length !== 1) return unknownSlot();
    const {eventTypeId, location} = event;
    const isLonger = service !== undefined && service.count > 1;
    return {
      eventTypeId,
      start: new Date(start).toISOString().replace('.000Z', 'Z'),
      ...(location && {location}),
      ...(isLonger && {lengthInMinutes: durationMinutes}),
    };
  }
}
