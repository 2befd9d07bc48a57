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
  SlotQuery,
} from '../../appointment/appointment.provider.js';
import {type CallOptions, jsonCaller} from '../booking/json-call.js';
import type {HoldStore} from '../booking/kept-holds.js';
import {oncePerKey} from '../booking/once-per-key.js';
import {type SolveCaptcha, ZmsCaptcha} from './zms.captcha.js';
import {type ZmsCatalogOptions, type ZmsPlan, zmsPlan} from './zms.catalog.js';
import {ZmsClient} from './zms.client.js';
import {type KeptHold, ZmsDesk} from './zms.desk.js';
import {ZmsOwner} from './zms.owner.js';
import type {ZmsOffices} from './zms.schema.js';
import {ZmsTimes} from './zms.times.js';

/** Options of {@link zmsAppointments}. */
export interface ZmsOptions extends ZmsCatalogOptions, CallOptions {
  /** Solves a captcha where an office wants one. Without it the page is asked, before a hold only. */
  readonly solveCaptcha?: SolveCaptcha;
  /** Whether the citizen is logged in (`/authenticated/…`): a booking needs no e-mail then. */
  readonly isLoggedIn?: boolean;
  /**
   * Where holds are kept between two calls, with their keys; in memory where absent, so that a
   * reload loses the hold and no key lies in the browser's storage.
   */
  readonly holds?: HoldStore<KeptHold>;
  /** Makes iCalendar UIDs; the host of `baseUrl` where absent. */
  readonly host?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** How long the list of offices and services is taken as known. */
const OFFICES_MS = 300_000;

/**
 * Appointments of a ZMS citizen API (it-at-m/eappointment, as Munich has it), made for browsers: it
 * needs no key. A move is a new booking, after which the old one is cancelled; `stillBooked` says
 * where that failed. Refusals are read from `errors`, whatever the status.
 *
 * @param baseUrl - Its root: `https://termine.example/api/citizen`.
 */
export const zmsAppointments = (baseUrl: string, options: ZmsOptions = {}): AppointmentProvider =>
  new ZmsAppointments(baseUrl, options);

class ZmsAppointments implements AppointmentProvider {
  readonly #plan: ReturnType<typeof planner>;
  readonly #times: ZmsTimes;
  readonly #desk: ZmsDesk;
  readonly #owner: ZmsOwner;
  readonly #once = oncePerKey();

  constructor(baseUrl: string, options: ZmsOptions) {
    const {now = Date.now, holds = new Map<string, KeptHold>(), isLoggedIn = false} = options;
    const host = options.host ?? new URL(baseUrl, globalThis.document?.baseURI).host;
    const client = new ZmsClient(jsonCaller(baseUrl, options));
    const captcha = new ZmsCaptcha(client, options.solveCaptcha, now);
    const times = (this.#times = new ZmsTimes(client, captcha, now));
    const around = {client, captcha, times, holds, now, host, isLoggedIn};
    this.#plan = planner(client, options, now);
    this.#desk = new ZmsDesk(around);
    this.#owner = new ZmsOwner(around, this.#desk);
  }

  async getCatalog(_query: CatalogQuery, {signal, lang}: ReadOptions) {
    return (await this.#plan(signal, lang)).catalog;
  }

  async listSlots(query: SlotQuery, {signal, lang}: ReadOptions) {
    return this.#times.page(await this.#plan(signal, lang), query, signal);
  }

  async listNextSlots(query: NextSlotsQuery, {signal, lang}: ReadOptions) {
    return this.#times.soonest(await this.#plan(signal, lang), query, signal);
  }

  hold(request: HoldRequest, {signal, lang, idempotencyKey}: ActOptions) {
    return this.#once(idempotencyKey, request, async () =>
      this.#desk.hold(await this.#plan(signal, lang), request, signal),
    );
  }

  releaseHold(holdId: string) {
    return this.#desk.release(holdId);
  }

  book(request: BookingRequest, {signal, lang, idempotencyKey}: ActOptions) {
    return this.#once(idempotencyKey, request, async () =>
      this.#desk.book(await this.#plan(signal, lang ?? request.lang), request, signal),
    );
  }

  async getAppointment(id: string, {signal, lang, token}: OwnerOptions) {
    return this.#owner.get(await this.#plan(signal, lang), id, token, signal);
  }

  async activate(id: string, token: string, {signal, lang}: ActOptions) {
    return this.#owner.activate(await this.#plan(signal, lang), id, token, signal);
  }

  reschedule(id: string, request: RescheduleRequest, options: OwnerActOptions) {
    const {signal, lang, token, idempotencyKey} = options;
    return this.#once(idempotencyKey, ['move', id, request], async () =>
      this.#owner.reschedule(await this.#plan(signal, lang), id, token, request, signal),
    );
  }

  cancel(id: string, request: CancelRequest, options: OwnerActOptions) {
    const {signal, lang, token, idempotencyKey} = options;
    return this.#once(idempotencyKey, ['cancel', id, request], async () =>
      this.#owner.cancel(await this.#plan(signal, lang), id, token, signal),
    );
  }
}

/** The offices are asked for once, and again when they may have changed. */
function planner(client: ZmsClient, options: ZmsOptions, now: () => number) {
  let known: {readonly offices: ZmsOffices; readonly until: number} | undefined;
  return async (signal: AbortSignal, lang = 'en'): Promise<ZmsPlan> => {
    signal.throwIfAborted();
    if (!known || known.until < now()) {
      known = {offices: await client.offices(signal), until: now() + OFFICES_MS};
    }
    return zmsPlan(known.offices, options, lang);
  };
}
