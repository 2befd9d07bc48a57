import {addDays, clampDate, daysBetween, isIsoDate} from '../core/plain-date.model.js';
import type {IsoDate} from '../core/plain-date.model.js';
import {ProviderError} from '../core/provider-error.model.js';
import type {
  Catalog,
  Day,
  MeetingMode,
  Offering,
  OffsetDateTime,
  Slot,
} from './appointment.model.js';
import type {HoldRequest, ServiceCount, SlotFilter} from './appointment.provider.js';
import type {Line} from './hours.memory.js';
import {Places} from './places.memory.js';
import type {TakenBefore} from './places.memory.js';
import {FEW, MS_PER_MINUTE} from './slots.model.js';

/** What the office decides. */
export interface DeskRules {
  readonly catalog: (lang: string) => Catalog;
  readonly lines: readonly Line[];
  /** Why everything is closed on a day. */
  readonly closed: (date: IsoDate, lang: string) => string | undefined;
  readonly taken: TakenBefore;
  /** The sites' offset from UTC, `+08:00`. */
  readonly offset: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A wish that an office can meet at one of its lines. */
export interface Visit {
  readonly line: Line;
  readonly services: readonly ServiceCount[];
  readonly offerings: readonly Offering[];
  readonly minutes: number;
  /** Id of the appointment that is to be moved. */
  readonly moving?: string | undefined;
}

const ALTERNATIVES = 3;
/** How far from the wished day alternatives are looked for. */
const ALTERNATIVE_DAYS = 14;

const unknownSlot = {pointer: '/slotId', detail: '', code: 'unknown-slot'};

// All in one zone, so the strings are in the order of time.
const bySoonest = (a: Slot, b: Slot): number =>
  a.start < b.start ? -1 : Number(a.start > b.start);

/** Finds times: which visits are possible, which days are open, what is free. */
export class Desk {
  readonly places: Places;
  readonly #rules: DeskRules;

  constructor(rules: DeskRules) {
    this.#rules = rules;
    this.places = new Places(rules.offset, rules.taken);
  }

  /** The day the sites' calendars show now. */
  today(): IsoDate {
    return this.instantOf(this.#rules.now()).slice(0, 10);
  }

  /** Milliseconds since 1970 as RFC 3339 with the sites' offset. */
  instantOf(ms: number): OffsetDateTime {
    const {offset} = this.#rules;
    const ahead = Date.parse('1970-01-01T00:00:00Z') - Date.parse(`1970-01-01T00:00:00${offset}`);
    return new Date(ms + ahead).toISOString().slice(0, 19) + offset;
  }

  /** The last second of a day at the sites. */
  endOf(date: IsoDate): OffsetDateTime {
    return `${date}T23:59:59${this.#rules.offset}`;
  }

  /** The visits that serve a wish, one for each site that can. */
  visits({services, siteIds, mode, reschedule}: SlotFilter): readonly Visit[] {
    const visits = siteIds.flatMap((siteId) => this.visit(services, siteId, mode) ?? []);
    return visits.map((visit) => ({...visit, moving: reschedule}));
  }

  /** The visit at one site; `undefined` where it cannot serve all of the wish. */
  visit(services: readonly ServiceCount[], siteId: string, mode: MeetingMode): Visit | undefined {
    const catalog = this.#rules.catalog('en');
    const line = this.#rules.lines.find((each) => each.siteId === siteId && each.mode === mode);
    const offerings = services.flatMap(
      ({id}) =>
        catalog.offerings.find(
          (each) => each.serviceId === id && each.siteId === siteId && each.mode === mode,
        ) ?? [],
    );
    if (!line || !services.length || offerings.length < services.length) return undefined;
    const minutes = offerings.reduce((sum, {durationMinutes, unitsPerCount = 1}, index) => {
      const count = services[index]?.count ?? 1;
      return sum + durationMinutes * (1 + (count - 1) * unitsPerCount);
    }, 0);
    return {line, services, offerings, minutes};
  }

  /** All times of a visit on a day on which it can be booked, full ones included. */
  slots({line, offerings, minutes, moving}: Visit, date: IsoDate): readonly Slot[] {
    const now = this.#rules.now();
    if (date < this.today() || date > this.lastDay(offerings)) return [];
    if (this.#rules.closed(date, 'en') !== undefined) return [];
    const lead = Math.max(0, ...offerings.map(({leadMinutes = 0}) => leadMinutes));
    const earliest = now + lead * MS_PER_MINUTE;
    return this.places
      .slots(line, date, minutes, {now, moving})
      .filter(({start}) => Date.parse(start) >= earliest);
  }

  /** What a day looks like over several visits, in a language. */
  day(visits: readonly Visit[], date: IsoDate, lang: string): Day {
    const reason = this.#rules.closed(date, lang);
    if (reason !== undefined) return {date, status: 'closed', freeCount: 0, reason};
    const slots = visits.flatMap((visit) => this.slots(visit, date));
    const freeCount = slots.filter(({status}) => status === 'free').length;
    if (!slots.length) return {date, status: 'closed', freeCount};
    return {date, freeCount, status: !freeCount ? 'full' : freeCount > FEW ? 'free' : 'few'};
  }

  /** Free times from a day on, or back from it with a negative `step`; stops at the horizon. */
  *freeTimes(visits: readonly Visit[], from: IsoDate, step: 1 | -1 = 1): Generator<Slot> {
    const last = this.lastDay(visits.flatMap(({offerings}) => offerings));
    // No use in walking through days on which nothing can be offered.
    const start = step > 0 ? clampDate(from, this.today()) : clampDate(from, undefined, last);
    for (let date = start; date >= this.today() && date <= last; date = addDays(date, step)) {
      const slots = visits.flatMap((visit) => this.slots(visit, date));
      const free = slots.filter(({status}) => status === 'free');
      yield* free.sort(bySoonest);
    }
  }

  /** The last day that is open for booking. */
  lastDay(offerings: readonly Offering[]): IsoDate {
    return addDays(
      this.today(),
      Math.max(0, ...offerings.map(({horizonDays = 60}) => horizonDays)),
    );
  }

  /** The wished time with its visit; rejects with the reason why it cannot be had. */
  wished({slotId, services, mode, reschedule}: HoldRequest): {visit: Visit; slot: Slot} {
    const [siteId = '', slotMode, start = ''] = slotId.split('~');
    const [visit] = this.visits({services, siteIds: [siteId], mode, reschedule});
    if (!visit || slotMode !== mode || !isIsoDate(start.slice(0, 10))) {
      throw new ProviderError('invalid', {status: 422, errors: [unknownSlot]});
    }
    if (this.#isTooMuch(services)) throw new ProviderError('too-long', {status: 422});
    const slot = this.slots(visit, start.slice(0, 10)).find(({id}) => id === slotId);
    if (slot?.status === 'free') return {visit, slot};
    const alternatives = this.#nearest(visit, start);
    throw new ProviderError('slot-taken', {status: 409, alternatives});
  }

  #isTooMuch(wish: readonly ServiceCount[]): boolean {
    const {services} = this.#rules.catalog('en');
    return wish.some(
      ({id, count}) => count > (services.find((service) => service.id === id)?.maxQuantity ?? 1),
    );
  }

  #nearest(visit: Visit, start: string): readonly Slot[] {
    const wanted = Date.parse(start + this.#rules.offset);
    const first = addDays(start.slice(0, 10), -ALTERNATIVE_DAYS);
    const near: Slot[] = [];
    for (const slot of this.freeTimes([visit], first)) {
      if (daysBetween(first, slot.start.slice(0, 10)) > 2 * ALTERNATIVE_DAYS) break;
      near.push(slot);
    }
    const distance = ({start: at}: Slot) => Math.abs(Date.parse(at) - wanted);
    return near
      .sort((a, b) => distance(a) - distance(b))
      .slice(0, ALTERNATIVES)
      .sort(bySoonest);
  }
}
