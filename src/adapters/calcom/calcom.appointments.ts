import type {Capabilities, Catalog} from '../../appointment/appointment.model.js';
import type {
  ActOptions,
  AppointmentProvider,
  BookingRequest,
  CancelRequest,
  CatalogQuery,
  HoldRequest,
  NextSlotsQuery,
  OwnerActOptions,
  OwnerOptions,
  ReadOptions,
  RescheduleRequest,
  SlotFilter,
  SlotQuery,
} from '../../appointment/appointment.provider.js';
import {type CallOptions, jsonCaller} from '../booking/json-call.js';
import type {HoldStore} from '../booking/kept-holds.js';
import {oncePerKey} from '../booking/once-per-key.js';
import {CalcomClient} from './calcom.client.js';
import {CalcomDesk, type CalcomHold, type CalcomSurroundings} from './calcom.desk.js';
import type {CalcomEvent, CalcomRoom} from './calcom.mapping.js';
import {CalcomOwner} from './calcom.owner.js';
import {CalcomTimes} from './calcom.times.js';

/** Options of {@link calcomAppointments}. */
export interface CalcomOptions extends CallOptions {
  /** Services, sites and offerings with their fields: Cal knows event types only. */
  readonly catalog: (lang: string) => Omit<Catalog, 'capabilities'>;
  /** Which event type stands for which offering. */
  readonly events: readonly CalcomEvent[];
  /** How long to keep a time; only for a `fetch` that adds a key. Five minutes where absent. */
  readonly reservationMinutes?: number;
  /** Whether the event types have lengths for several people. */
  readonly quantities?: boolean;
  readonly room?: CalcomRoom;
  /** Where holds are kept between two calls; in memory where absent. */
  readonly holds?: HoldStore<CalcomHold>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const capabilities: Capabilities = {
  hold: true,
  extendHold: true,
  activation: false,
  reschedule: 'atomic',
  cancel: true,
  waitlist: false,
  slotDeepLink: false,
  dayCounts: true,
  nextFree: true,
  quantities: false,
};

/**
 * Appointments of Cal.com's API v2 (slots 2024-09-04, bookings 2024-08-13). Times, holds and bookings
 * need no key where the installation allows guests; else wrap `fetch` on your server. A hold keeps
 * a time out of the lists; the booking call does not know it, so it is given back afterwards.
 *
 * @param baseUrl - `https://api.cal.com`, or an installation of your own.
 */
export const calcomAppointments = (baseUrl: string, options: CalcomOptions): AppointmentProvider =>
  new CalcomAppointments(surroundingsOf(baseUrl, options), options);

class CalcomAppointments implements AppointmentProvider {
  readonly #options: CalcomOptions;
  readonly #times: CalcomTimes;
  readonly #desk: CalcomDesk;
  readonly #owner: CalcomOwner;
  readonly #once = oncePerKey();

  constructor(around: CalcomSurroundings, options: CalcomOptions) {
    this.#options = options;
    this.#times = around.times;
    this.#desk = new CalcomDesk(around);
    this.#owner = new CalcomOwner(around, this.#desk);
  }

  async getCatalog(_query: CatalogQuery, {signal, lang}: ReadOptions) {
    signal.throwIfAborted();
    return Promise.resolve(this.#catalog(lang));
  }

  async listSlots(query: SlotQuery, {signal, lang}: ReadOptions) {
    const uid = await this.#movedUid(query, signal);
    return this.#times.page(this.#catalog(lang), query, signal, uid);
  }

  async listNextSlots(query: NextSlotsQuery, {signal, lang}: ReadOptions) {
    const uid = await this.#movedUid(query, signal);
    return this.#times.soonest(this.#catalog(lang), query, signal, uid);
  }

  hold(request: HoldRequest, {signal, lang, idempotencyKey}: ActOptions) {
    return this.#once(idempotencyKey, request, () =>
      this.#desk.hold(this.#catalog(lang), request, signal),
    );
  }

  extendHold(holdId: string, {signal, lang}: ReadOptions) {
    return this.#desk.extend(this.#catalog(lang), holdId, signal);
  }

  releaseHold(holdId: string) {
    return this.#desk.release(holdId);
  }

  book(request: BookingRequest, {signal, lang = request.lang, idempotencyKey}: ActOptions) {
    return this.#once(idempotencyKey, request, () =>
      this.#desk.book(this.#catalog(lang), request, signal),
    );
  }

  getAppointment(id: string, {signal, lang, token}: OwnerOptions) {
    return this.#owner.get(this.#catalog(lang), id, token, signal);
  }

  reschedule(id: string, request: RescheduleRequest, options: OwnerActOptions) {
    const {signal, lang, token, idempotencyKey} = options;
    return this.#once(idempotencyKey, ['move', id, request], () =>
      this.#owner.reschedule(this.#catalog(lang), id, token, request, signal),
    );
  }

  cancel(id: string, request: CancelRequest, options: OwnerActOptions) {
    const {signal, lang, token, idempotencyKey} = options;
    return this.#once(idempotencyKey, ['cancel', id, request], () =>
      this.#owner.cancel(this.#catalog(lang), id, token, request, signal),
    );
  }

  #catalog(lang = 'en'): Catalog {
    const {catalog, quantities = false} = this.#options;
    return {...catalog(lang), capabilities: {...capabilities, quantities}};
  }

  /** Cal's present name of the booking that is to be moved. */
  async #movedUid({reschedule}: SlotFilter, signal: AbortSignal): Promise<string | undefined> {
    signal.throwIfAborted();
    if (reschedule === undefined) return undefined;
    return (await this.#owner.history(reschedule, signal)).at(-1)?.uid;
  }
}

function surroundingsOf(baseUrl: string, options: CalcomOptions): CalcomSurroundings {
  const {now = Date.now, holds = new Map<string, CalcomHold>(), events} = options;
  const client = new CalcomClient(jsonCaller(baseUrl, options));
  return {
    client,
    times: new CalcomTimes(client, events, now),
    events,
    holds,
    room: options.room,
    reservationMinutes: options.reservationMinutes,
    now,
  };
}
