import {ProviderError} from '../core/provider-error.model.js';
import type {Capabilities} from './appointment.model.js';
import type {
  ActOptions,
  AppointmentProvider,
  BookingRequest,
  CancelRequest,
  CatalogQuery,
  FullAppointmentProvider,
  HoldRequest,
  NextSlotsQuery,
  OwnerActOptions,
  OwnerOptions,
  ReadOptions,
  RescheduleRequest,
  SlotFilter,
  SlotQuery,
  WaitlistRequest,
} from './appointment.provider.js';
import {Bookings} from './bookings.memory.js';
import type {MemoryLetter} from './bookings.memory.js';
import {Desk} from './desk.memory.js';
import type {DeskRules} from './desk.memory.js';
import {linhuClosed, linhuLines} from './hours.memory.js';
import {linhuCatalog} from './linhu.memory.js';
import {nextOf, pageOf} from './pages.memory.js';
import {Register} from './register.memory.js';
import {Waitlist} from './waitlist.memory.js';

/** Name of a provider's method. */
export type AppointmentCall = keyof AppointmentProvider;

/** What the office is like; the invented city of Linhu where nothing is said. */
export interface MemoryOptions extends Partial<DeskRules> {
  /** Called first in every call: what it returns is what the call rejects with. */
  readonly fail?: (call: AppointmentCall) => ProviderError | undefined;
  /** Called first in every call, which goes on when the promise does: for loading states. */
  readonly wait?: (call: AppointmentCall) => Promise<unknown> | undefined;
  /** What the office can do less or otherwise than Linhu; without `hold`, a free time is booked. */
  readonly capabilities?: Partial<Capabilities>;
  /** Called with what the office would send by mail. */
  readonly send?: (letter: MemoryLetter) => void;
}

/**
 * A whole office in memory, with the rules of a real one: for stories, for pages without a
 * server, for tests. Forgets everything with the page.
 */
export const memoryAppointments = (options: MemoryOptions = {}): FullAppointmentProvider =>
  new MemoryAppointments(options);

class MemoryAppointments implements FullAppointmentProvider {
  readonly #options: MemoryOptions;
  readonly #rules: DeskRules;
  readonly #desk: Desk;
  readonly #register: Register;
  readonly #bookings: Bookings;
  readonly #waitlist: Waitlist;
  readonly #once = onceForEachKey();
  /** Until when lapsed times have been told of. */
  #toldUntil = 0;

  constructor(options: MemoryOptions) {
    this.#options = options;
    this.#rules = rulesOf(options);
    const rules = this.#rules;
    const desk = (this.#desk = new Desk(rules));
    const register = (this.#register = new Register(desk, rules));
    const send = (letter: MemoryLetter) => options.send?.(letter);
    this.#bookings = new Bookings({desk, register, rules, send});
    this.#waitlist = new Waitlist(desk, send);
  }

  async getCatalog(_query: CatalogQuery, {signal, lang = 'en'}: ReadOptions) {
    await this.#ready('getCatalog', signal);
    return this.#rules.catalog(lang);
  }

  async listSlots(query: SlotQuery, {signal, token, lang = 'en'}: ReadOptions) {
    await this.#ready('listSlots', signal);
    this.#checkMove(query, token);
    return pageOf(this.#desk, query, lang, this.#rules.now());
  }

  async listNextSlots(query: NextSlotsQuery, {signal, token}: ReadOptions) {
    await this.#ready('listNextSlots', signal);
    this.#checkMove(query, token);
    return nextOf(this.#desk, query, this.#rules.now());
  }

  async hold(request: HoldRequest, {signal, token, idempotencyKey}: ActOptions) {
    await this.#ready('hold', signal);
    this.#checkMove(request, token);
    const {id} = this.#once(idempotencyKey, request, () => this.#register.hold(request));
    return this.#register.describe(id);
  }

  async extendHold(holdId: string, {signal}: ReadOptions) {
    await this.#ready('extendHold', signal);
    return this.#register.extend(holdId);
  }

  async releaseHold(holdId: string) {
    const release = () => {
      const slot = this.#register.release(holdId);
      if (slot) this.#waitlist.tell(slot);
    };
    await this.#ready('releaseHold').then(release, () => undefined);
  }

  async book(request: BookingRequest, {signal, idempotencyKey}: ActOptions) {
    await this.#ready('book', signal);
    return this.#once(idempotencyKey, request, () => this.#bookings.book(request));
  }

  async getAppointment(id: string, {signal, token, lang = 'en'}: OwnerOptions) {
    await this.#ready('getAppointment', signal);
    this.#bookings.checkToken(id, token);
    return this.#bookings.view(id, lang);
  }

  async activate(id: string, activationToken: string, options: ActOptions) {
    const {signal, idempotencyKey, lang = 'en'} = options;
    await this.#ready('activate', signal);
    const act = () => this.#bookings.activate(id, activationToken);
    this.#once(idempotencyKey, {id, activationToken}, act);
    return this.#bookings.view(id, lang);
  }

  async reschedule(id: string, request: RescheduleRequest, options: OwnerActOptions) {
    const {signal, token, idempotencyKey, lang = 'en'} = options;
    await this.#ready('reschedule', signal);
    this.#bookings.checkToken(id, token);
    if (this.#rules.catalog(lang).capabilities.reschedule === 'emulated') {
      return this.#replace(id, request, options);
    }
    const {slot} = this.#bookings.view(id, lang);
    this.#once(idempotencyKey, {id, request}, () => {
      this.#bookings.move(id, request);
      this.#waitlist.tell(slot);
    });
    return this.#bookings.view(id, lang);
  }

  async cancel(id: string, request: CancelRequest, options: OwnerActOptions) {
    const {signal, token, idempotencyKey, lang = 'en'} = options;
    await this.#ready('cancel', signal);
    this.#bookings.checkToken(id, token);
    this.#once(idempotencyKey, {id, request}, () => this.#giveBack(id));
    return this.#bookings.view(id, lang);
  }

  async joinWaitlist(request: WaitlistRequest, {signal, idempotencyKey}: ActOptions) {
    await this.#ready('joinWaitlist', signal);
    return this.#once(idempotencyKey, request, () => this.#waitlist.join(request));
  }

  /** Books the new time first, as whoever cannot move in one act must; then cancels the old one. */
  async #replace(id: string, request: RescheduleRequest, options: OwnerActOptions) {
    const {idempotencyKey, token} = options;
    const moved = this.#once(idempotencyKey, {id, request}, () =>
      this.#bookings.bookAgain(id, request),
    );
    const given = await this.#ready('cancel').then(
      () => this.#giveBack(id),
      () => ({stillBooked: {id, token}}),
    );
    return {...moved, ...given};
  }

  #giveBack(id: string): void {
    const {slot} = this.#bookings.view(id, 'en');
    this.#bookings.cancel(id);
    this.#waitlist.tell(slot);
  }

  #checkMove({reschedule}: Pick<SlotFilter, 'reschedule'>, token: string | undefined): void {
    if (reschedule !== undefined) this.#bookings.checkToken(reschedule, token);
  }

  async #ready(call: AppointmentCall, signal?: AbortSignal): Promise<void> {
    await this.#options.wait?.(call);
    signal?.throwIfAborted();
    const failure = this.#options.fail?.(call);
    if (failure) throw failure;
    this.#tellOfLapsed();
  }

  /** There is no timer here: what has lapsed is told of when somebody comes next. */
  #tellOfLapsed(): void {
    const now = this.#rules.now();
    for (const slot of this.#desk.places.lapsed(this.#toldUntil, now)) this.#waitlist.tell(slot);
    this.#toldUntil = now;
  }
}

/** Linhu's rules with what is told otherwise. */
function rulesOf({capabilities, ...options}: MemoryOptions): DeskRules {
  const rules = {...linhu, ...options};
  if (!capabilities) return rules;
  const catalog = (lang: string) => {
    const known = rules.catalog(lang);
    return {...known, capabilities: {...known.capabilities, ...capabilities}};
  };
  return {...rules, catalog};
}

const linhu: DeskRules = {
  catalog: linhuCatalog,
  lines: linhuLines,
  closed: linhuClosed,
  taken: ({siteId, start}) => crowd(siteId + start),
  offset: '+08:00',
  now: Date.now,
};

/** Some places are gone beforehand, always the same ones: 0 to 3 by an even spread. */
function crowd(text: string): number {
  let hash = 7;
  for (const char of text) hash = (hash * 31 + char.charCodeAt(0)) % 1_000_003;
  return hash % 4;
}

/** One outcome for each key, as the HTTP contract has it. A refusal may be asked for again. */
function onceForEachKey() {
  const done = new Map<string, {payload: string; result: unknown}>();
  return <T>(key: string, request: object, act: () => T): T => {
    if (!key) throw new ProviderError('key-missing', {status: 400});
    const payload = JSON.stringify(request);
    const known = done.get(key);
    if (known && known.payload !== payload) throw new ProviderError('key-reused', {status: 422});
    if (known) return known.result as T;
    const result = act();
    done.set(key, {payload, result});
    return result;
  };
}
