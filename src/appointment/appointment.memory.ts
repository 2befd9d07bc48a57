import {addDays, daysBetween, isIsoDate} from '../core/plain-date.model.js';
import type {IsoDate} from '../core/plain-date.model.js';
import {ProviderError} from '../core/provider-error.model.js';
import type {SlotPage} from './appointment.model.js';
import type {
  ActOptions,
  AppointmentProvider,
  BookingRequest,
  CatalogQuery,
  HoldRequest,
  NextSlotsQuery,
  ReadOptions,
  SlotQuery,
} from './appointment.provider.js';
import {Desk} from './desk.memory.js';
import type {DeskRules} from './desk.memory.js';
import {linhuClosed, linhuLines} from './hours.memory.js';
import {linhuCatalog} from './linhu.memory.js';
import {Register} from './register.memory.js';

/** Name of a provider's method. */
export type AppointmentCall = keyof AppointmentProvider;

/** What the office is like; the invented city of Linhu where nothing is said. */
export interface MemoryOptions extends Partial<DeskRules> {
  /** Called first in every call: what it returns is what the call rejects with. */
  readonly fail?: (call: AppointmentCall) => ProviderError | undefined;
  /** Called first in every call, which goes on when the promise does: for loading states. */
  readonly wait?: (call: AppointmentCall) => Promise<unknown> | undefined;
}

const MAX_DAYS = 62;
const MAX_AGE_SECONDS = 30;

/**
 * A whole office in memory, with the rules of a real one: for stories, for pages without a
 * server, for tests. Forgets everything with the page.
 */
export const memoryAppointments = (options: MemoryOptions = {}): AppointmentProvider =>
  new MemoryAppointments(options);

class MemoryAppointments implements AppointmentProvider {
  readonly #options: MemoryOptions;
  readonly #rules: DeskRules;
  readonly #desk: Desk;
  readonly #register: Register;
  readonly #once = onceForEachKey();

  constructor(options: MemoryOptions) {
    this.#options = options;
    this.#rules = {...linhu, ...options};
    this.#desk = new Desk(this.#rules);
    this.#register = new Register(this.#desk, this.#rules);
  }

  async getCatalog(_query: CatalogQuery, {signal, lang = 'en'}: ReadOptions) {
    await this.#ready('getCatalog', signal);
    return this.#rules.catalog(lang);
  }

  async listSlots(query: SlotQuery, {signal, lang = 'en'}: ReadOptions) {
    await this.#ready('listSlots', signal);
    return pageOf(this.#desk, query, lang, this.#rules.now());
  }

  async listNextSlots(query: NextSlotsQuery, {signal}: ReadOptions) {
    await this.#ready('listNextSlots', signal);
    return nextOf(this.#desk, query, this.#rules.now());
  }

  async hold(request: HoldRequest, {signal, idempotencyKey}: ActOptions) {
    await this.#ready('hold', signal);
    const {id} = this.#once(idempotencyKey, request, () => this.#register.hold(request));
    return this.#register.describe(id);
  }

  async extendHold(holdId: string, {signal}: ReadOptions) {
    await this.#ready('extendHold', signal);
    return this.#register.extend(holdId);
  }

  async releaseHold(holdId: string) {
    const release = () => this.#register.release(holdId);
    await this.#ready('releaseHold').then(release, () => undefined);
  }

  async book(request: BookingRequest, {signal, idempotencyKey}: ActOptions) {
    await this.#ready('book', signal);
    return this.#once(idempotencyKey, request, () => this.#register.book(request));
  }

  async #ready(call: AppointmentCall, signal?: AbortSignal): Promise<void> {
    await this.#options.wait?.(call);
    signal?.throwIfAborted();
    const failure = this.#options.fail?.(call);
    if (failure) throw failure;
  }
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

function pageOf(desk: Desk, query: SlotQuery, lang: string, now: number): SlotPage {
  const {from, to} = query;
  const visits = desk.visits(query);
  const dates = datesOf(from, to);
  const nearestDay = (step: 1 | -1, date: IsoDate): IsoDate | null => {
    for (const {start} of desk.freeTimes(visits, date, step)) return start.slice(0, 10);
    return null;
  };
  return {
    slots: dates
      .flatMap((date) => visits.flatMap((visit) => desk.slots(visit, date)))
      .filter(({status}) => status === 'free'),
    days: dates.map((date) => desk.day(visits, date, lang)),
    from,
    to,
    prevBookableDate: nearestDay(-1, addDays(from, -1)),
    nextBookableDate: nearestDay(1, addDays(to, 1)),
    generatedAt: desk.instantOf(now),
    maxAgeSeconds: MAX_AGE_SECONDS,
  };
}

function datesOf(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const length = isIsoDate(from) && isIsoDate(to) ? daysBetween(from, to) + 1 : 0;
  if (length < 1) throw new ProviderError('invalid', {status: 422});
  if (length > MAX_DAYS) throw new ProviderError('too-long', {status: 422});
  return Array.from({length}, (_, index) => addDays(from, index));
}

function nextOf(desk: Desk, query: NextSlotsQuery, now: number): SlotPage {
  const today = desk.today();
  const slots = [];
  for (const slot of desk.freeTimes(desk.visits(query), today)) {
    if (slots.length >= query.limit) break;
    slots.push(slot);
  }
  const to = slots.at(-1)?.start.slice(0, 10) ?? today;
  const page = {slots, from: today, to, generatedAt: desk.instantOf(now)};
  return {...page, maxAgeSeconds: MAX_AGE_SECONDS};
}
