import {ProviderError} from '../../core/provider-error.model.js';
import type {IsoDate} from '../../core/plain-date.model.js';
import {addDays} from '../../core/plain-date.model.js';
import type {JsonCall, JsonRequest} from '../booking/json-call.js';
import {type CalcomAct, calcomRefusal} from './calcom.codes.js';
import {parseBooking, parseReservation, parseSlots, type CalcomBooking} from './calcom.schema.js';

/** Times of which event are asked for. */
export interface CalcomSlotQuery {
  readonly eventTypeId: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** IANA zone in which the answer writes its times. */
  readonly timeZone: string;
  /** Minutes, where one event type has several lengths. */
  readonly duration?: number | undefined;
  /** A booking whose own time counts as free. */
  readonly rescheduling?: string | undefined;
}

const SLOTS = {'cal-api-version': '2024-09-04'};
const BOOKINGS = {'cal-api-version': '2024-08-13'};

const reservation = (uid: string): string => `/v2/slots/reservations/${encodeURIComponent(uid)}`;
const booking = (uid: string): string => `/v2/bookings/${encodeURIComponent(uid)}`;

/** The calls of Cal.com's API v2; each family has its version in a header. */
export class CalcomClient {
  readonly #call: JsonCall;

  constructor(call: JsonCall) {
    this.#call = call;
  }

  async slots(query: CalcomSlotQuery, signal: AbortSignal) {
    const {eventTypeId, from, to, timeZone, duration, rescheduling} = query;
    const json = await this.#ask('read', {
      path: '/v2/slots',
      // Days are read as UTC there: one more on each side holds the days of every zone.
      query: [
        ['eventTypeId', eventTypeId],
        ['start', addDays(from, -1)],
        ['end', addDays(to, 1)],
        ['timeZone', timeZone],
        // The documents say `slotFormat`, the code reads `format`.
        ['format', 'range'],
        ['duration', duration],
        ['bookingUidToReschedule', rescheduling],
      ],
      headers: SLOTS,
      signal,
    });
    return parseSlots(json);
  }

  async reserve(body: object, signal: AbortSignal) {
    const request = {method: 'POST', path: '/v2/slots/reservations', body} as const;
    return parseReservation(await this.#ask('reserve', {...request, headers: SLOTS, signal}));
  }

  async keep(uid: string, body: object, signal: AbortSignal) {
    const request = {method: 'PATCH', path: reservation(uid), body} as const;
    return parseReservation(await this.#ask('keep', {...request, headers: SLOTS, signal}));
  }

  /** Gives a reservation back; it lapses by itself where that fails. */
  async release(uid: string): Promise<void> {
    const request = {method: 'DELETE', path: reservation(uid), headers: SLOTS} as const;
    await this.#call({...request, keepalive: true}).catch(() => {});
  }

  book(body: object, signal: AbortSignal): Promise<CalcomBooking> {
    return this.#booking('book', {method: 'POST', path: '/v2/bookings', body, signal});
  }

  get(uid: string, signal: AbortSignal): Promise<CalcomBooking> {
    return this.#booking('read', {path: booking(uid), signal});
  }

  move(uid: string, body: object, signal: AbortSignal): Promise<CalcomBooking> {
    const path = `${booking(uid)}/reschedule`;
    return this.#booking('move', {method: 'POST', path, body, signal});
  }

  cancel(uid: string, body: object, signal: AbortSignal): Promise<CalcomBooking> {
    return this.#booking('cancel', {method: 'POST', path: `${booking(uid)}/cancel`, body, signal});
  }

  async #booking(act: CalcomAct, request: JsonRequest): Promise<CalcomBooking> {
    return parseBooking(await this.#ask(act, {...request, headers: BOOKINGS}));
  }

  async #ask(act: CalcomAct, request: JsonRequest): Promise<unknown> {
    const answer = await this.#call(request);
    const refusal = calcomRefusal(answer, act);
    if (refusal) throw refusal;
    if (answer.json === undefined) throw new ProviderError('unreadable', {status: answer.status});
    return answer.json;
  }
}
