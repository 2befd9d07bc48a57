import {memoryAppointments} from '../../../src/appointment/appointment.memory.js';
import {addDays} from '../../../src/core/plain-date.model.js';
import {ProviderError} from '../../../src/core/provider-error.model.js';
import {eventOf, type Kept, Refusal, view} from './calcom-events.js';

/** What a test may ask of the server beforehand. */
export interface CalcomServerOptions {
  /** Bookings wait until the host says yes. */
  readonly requiresConfirmation?: boolean;
  /** Called first; what it returns is answered instead. */
  readonly instead?: (method: string, path: string) => Response | undefined;
}

const {signal} = new AbortController();
let acts = 0;
const once = () => ({signal, idempotencyKey: `cal-${++acts}`});

const TAKEN = 'User either already has booking at this time or is not available';

/**
 * Cal.com's API v2 in memory over Linhu's office. A reservation is a list of its own that the booking
 * call does not look at; a move makes a new booking with a new uid; what is wrong comes as a sentence.
 */
export class CalcomServer {
  readonly asked: string[] = [];
  readonly bodies: Record<string, unknown>[] = [];
  readonly versions = new Set<string>();
  readonly reservations = new Map<string, {start: number; eventTypeId: number; until: number}>();
  readonly bookings = new Map<string, Kept>();
  readonly #office;
  readonly #now: () => number;
  readonly #options: CalcomServerOptions;
  #next = 0;

  constructor(now: () => number, options: CalcomServerOptions = {}) {
    this.#now = now;
    this.#options = options;
    this.#office = memoryAppointments({now, taken: () => 0});
  }

  readonly fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const method = init.method ?? 'GET';
    const headers = new Headers(init.headers);
    this.asked.push(`${method} ${url.pathname}${decodeURIComponent(url.search)}`);
    this.versions.add(`${url.pathname.split('/')[2]} ${headers.get('cal-api-version')}`);
    const body = init.body ? (JSON.parse(init.body as string) as Record<string, unknown>) : {};
    this.bodies.push(body);
    const instead = this.#options.instead?.(method, url.pathname);
    if (instead) return instead;
    try {
      const data = await this.#answer(`${method} ${url.pathname}`, url.searchParams, body);
      return Response.json({status: 'success', data}, {status: method === 'POST' ? 201 : 200});
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason;
      const {status: statusCode, message} = reason;
      const details = {message, error: 'Bad Request', statusCode};
      const error = {code: 'BadRequestException', message, details};
      return Response.json({status: 'error', path: url.pathname, error}, {status: statusCode});
    }
  };

  async #answer(call: string, query: URLSearchParams, body: Record<string, unknown>) {
    const [, uid = '', act] =
      /\/v2\/(?:bookings|slots\/reservations)\/([^/]+)(?:\/(\w+))?$/.exec(call) ?? [];
    if (call === 'GET /v2/slots') return this.#slots(query);
    if (call === 'POST /v2/slots/reservations') return this.#reserve(body);
    if (call.startsWith('PATCH /v2/slots/reservations/')) return this.#extend(uid, body);
    if (call.startsWith('DELETE /v2/slots/reservations/')) return this.reservations.delete(uid);
    if (call === 'POST /v2/bookings') return this.#book(body);
    if (act === 'reschedule') return this.#move(uid, body);
    if (act === 'cancel') return this.#cancel(uid);
    return view(this.#find(uid));
  }

  async #slots(query: URLSearchParams) {
    const event = eventOf(Number(query.get('eventTypeId')));
    if (query.get('format') !== 'range') throw new Refusal(400, 'format');
    const [from, to] = [query.get('start')!, query.get('end')!];
    const days: Record<string, {start: string; end: string}[]> = {};
    const count = query.get('duration') ? Number(query.get('duration')) / 15 : 1;
    const moving = this.bookings.get(query.get('bookingUidToReschedule') ?? '');
    const wish = {
      services: [{id: event.service, count}],
      siteIds: [event.site],
      mode: event.mode,
      reschedule: moving?.memoryId,
    };
    for (let first = from; first <= to; first = addDays(first, 31)) {
      const last = addDays(first, 30) < to ? addDays(first, 30) : to;
      const options = {signal, token: moving?.token};
      const page = await this.#office.listSlots({...wish, from: first, to: last}, options);
      for (const {start, end = start} of page.slots) {
        if (this.#isReserved(event.id, Date.parse(start))) continue;
        const millis = (instant: string) => instant.replace('+', '.000+');
        (days[start.slice(0, 10)] ??= []).push({start: millis(start), end: millis(end)});
      }
    }
    return days;
  }

  #isReserved(eventTypeId: number, start: number): boolean {
    return [...this.reservations.values()].some(
      (each) =>
        each.eventTypeId === eventTypeId && each.start === start && each.until > this.#now(),
    );
  }

  async #reserve(body: Record<string, unknown>) {
    const {eventTypeId, slotStart} = body as {eventTypeId: number; slotStart: string};
    const start = Date.parse(slotStart);
    const isFree =
      !this.#isReserved(eventTypeId, start) && (await this.#isOpen(eventTypeId, start));
    if (!isFree) {
      throw new Refusal(422, `${slotStart} can't be booked.`);
    }
    const reservationUid = `reservation-${++this.#next}`;
    return this.#keep(reservationUid, body);
  }

  #extend(uid: string, body: Record<string, unknown>) {
    const kept = this.reservations.get(uid);
    if (!kept || kept.until <= this.#now()) throw new Refusal(404, 'Reservation not found');
    return this.#keep(uid, body);
  }

  #keep(reservationUid: string, body: Record<string, unknown>) {
    const {
      eventTypeId,
      slotStart,
      reservationDuration = 5,
    } = body as {
      eventTypeId: number;
      slotStart: string;
      reservationDuration?: number;
    };
    const until = this.#now() + reservationDuration * 60_000;
    this.reservations.set(reservationUid, {eventTypeId, start: Date.parse(slotStart), until});
    const reservationUntil = new Date(until).toISOString();
    return {eventTypeId, slotStart, reservationUid, reservationDuration, reservationUntil};
  }

  async #isOpen(eventTypeId: number, start: number): Promise<boolean> {
    const {service, site, mode} = eventOf(eventTypeId);
    const day = chinese(start).slice(0, 10);
    const wish = {services: [{id: service, count: 1}], siteIds: [site], mode};
    const {slots} = await this.#office.listSlots({...wish, from: day, to: day}, {signal});
    return slots.some((slot) => Date.parse(slot.start) === start);
  }

  /** Looks at bookings only: somebody else's reservation is no obstacle. */
  async #book(body: Record<string, unknown>, from?: Kept): Promise<object> {
    const {start, eventTypeId} = body as {start: string; eventTypeId: number};
    const attendee = body['attendee'] as Record<string, string>;
    if (!attendee['email'] && !attendee['phoneNumber']) {
      throw new Refusal(400, 'responses - {email}email_validation_error');
    }
    const {service, site, mode} = eventOf(eventTypeId);
    const slotId = `${site}~${mode}~${chinese(Date.parse(start)).slice(0, 16)}`;
    const count = body['lengthInMinutes'] ? Number(body['lengthInMinutes']) / 15 : 1;
    const wish = {slotId, services: [{id: service, count}], mode};
    const booked = await this.#office
      .hold(wish, once())
      .then(({id: holdId}) => this.#office.book({holdId, ...everything}, once()))
      .catch((reason: unknown) => {
        throw reason instanceof ProviderError ? new Refusal(400, TAKEN) : reason;
      });
    const uid = `uid${++this.#next}`;
    const kept: Kept = {
      id: this.#next,
      uid,
      eventTypeId,
      memoryId: booked.id,
      token: booked.manageToken!,
      start: new Date(booked.slot.start).toISOString(),
      end: new Date(booked.slot.end!).toISOString(),
      attendee,
      icsUid: from?.icsUid ?? `${uid}@Cal.com`,
      status: this.#options.requiresConfirmation ? 'pending' : 'accepted',
      ...(from && {rescheduledFromUid: from.uid}),
    };
    this.bookings.set(uid, kept);
    return view(kept);
  }

  async #move(uid: string, body: Record<string, unknown>) {
    const old = this.#find(uid);
    if (old.status !== 'accepted') throw new Refusal(400, "Can't reschedule cancelled booking");
    const {eventTypeId, attendee} = old;
    const moved = await this.#book({...body, eventTypeId, attendee}, old);
    await this.#office.cancel(old.memoryId, {}, {...once(), token: old.token});
    old.status = 'cancelled';
    old.rescheduledToUid = (moved as {uid: string}).uid;
    return moved;
  }

  async #cancel(uid: string) {
    const booking = this.#find(uid);
    if (booking.status === 'cancelled') throw new Refusal(400, 'already cancelled');
    await this.#office.cancel(booking.memoryId, {}, {...once(), token: booking.token});
    booking.status = 'cancelled';
    return view(booking);
  }

  #find(uid: string): Kept {
    const booking = this.bookings.get(uid);
    if (!booking) throw new Refusal(404, `Booking with uid=${uid} was not found in the database`);
    return booking;
  }
}

const everything = {
  contact: {name: 'X', phone: '+8613800000000', email: 'x@example.org'},
  answers: {reason: 'lost', deliveryAddress: '-', origin: '-'},
  consents: ['privacy', 'recording'],
  lang: 'en',
};

const chinese = (time: number): string => new Date(time + 8 * 3_600_000).toISOString();
