import {ProviderError} from '../core/provider-error.model.js';
import type {FieldProblem} from '../core/provider-error.model.js';
import type {Catalog, Hold, Offering, Slot} from './appointment.model.js';
import type {BookingRequest, HoldRequest, RescheduleRequest} from './appointment.provider.js';
import type {Desk, Visit} from './desk.memory.js';
import {detailProblems} from './details.model.js';
import {MS_PER_MINUTE} from './slots.model.js';

/** What the register asks of its surroundings. */
export interface RegisterRules {
  readonly catalog: (lang: string) => Catalog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A place that was taken, and for what. */
export interface TakenPlace {
  readonly id: string;
  readonly visit: Visit;
  readonly slot: Slot;
}

interface KeptHold extends Omit<TakenPlace, 'id'> {
  extensionsLeft: number;
}

const EXTENSIONS = 3;
const DEFAULT_HOLD_MINUTES = 10;

/** Keeps times and lets them go. */
export class Register {
  readonly #desk: Desk;
  readonly #rules: RegisterRules;
  readonly #holds = new Map<string, KeptHold>();
  #count = 0;

  constructor(desk: Desk, rules: RegisterRules) {
    this.#desk = desk;
    this.#rules = rules;
  }

  /** Keeps a free time; throws `slot-taken` with alternatives where it is gone. */
  hold(request: HoldRequest): Hold {
    const {visit, slot} = this.#desk.wished(request);
    const id = `hold-${++this.#count}`;
    this.#desk.places.claim(id, visit.line, slot, this.#holdEnd(visit), request.reschedule);
    this.#holds.set(id, {visit, slot: {...slot, status: 'held'}, extensionsLeft: EXTENSIONS});
    return this.describe(id);
  }

  /** Begins the hold's time anew; throws `hold-expired` or, too often, `too-many`. */
  extend(id: string): Hold {
    const hold = this.#livingHold(id);
    if (!hold.extensionsLeft) throw new ProviderError('too-many', {status: 409});
    hold.extensionsLeft--;
    this.#desk.places.keepUntil(id, this.#holdEnd(hold.visit));
    return this.describe(id);
  }

  /** Gives a kept time back and returns it; does nothing where there is none. */
  release(id: string): Slot | undefined {
    const slot = this.#holds.get(id)?.slot;
    if (this.#holds.delete(id)) this.#desk.places.release(id);
    return slot;
  }

  /** A hold as it stands now, expired or not. */
  describe(id: string): Hold {
    const {slot, extensionsLeft} = this.#holds.get(id) ?? expired();
    const until = this.#desk.places.heldUntil(id) ?? 0;
    const secondsLeft = Math.max(0, Math.floor((until - this.#rules.now()) / 1000));
    return {id, slot, expiresAt: this.#desk.instantOf(until), secondsLeft, extensionsLeft};
  }

  /**
   * The kept time, or the wished one where the office keeps none; it stays where it is until
   * {@link Register.finish}. Throws `hold-expired` or `slot-taken`.
   */
  take({holdId, wish}: RescheduleRequest): TakenPlace {
    if (holdId !== undefined) return {id: holdId, ...this.#livingHold(holdId)};
    if (!wish || this.#rules.catalog('en').capabilities.hold) expired();
    return {id: `place-${++this.#count}`, ...this.#desk.wished(wish)};
  }

  /** Throws `invalid` with every wrong detail. */
  check({visit}: TakenPlace, request: BookingRequest): void {
    const offerings = inLanguage(this.#rules.catalog(request.lang), visit.offerings);
    const errors = offerings.flatMap((offering) => problemsOf(offering, request));
    if (errors.length) throw new ProviderError('invalid', {status: 422, errors});
  }

  /** Makes a place that of an appointment, until an instant or for good. */
  finish({id, visit, slot}: TakenPlace, owner: string, until = Infinity): void {
    const {places} = this.#desk;
    if (!this.#holds.delete(id)) places.claim(id, visit.line, slot, until);
    places.give(id, owner);
    places.keepUntil(id, until);
  }

  #livingHold(id: string): KeptHold {
    const hold = this.#holds.get(id);
    const until = this.#desk.places.heldUntil(id) ?? 0;
    return hold && until > this.#rules.now() ? hold : expired();
  }

  #holdEnd({offerings}: Visit): number {
    const minutes = offerings.map(({holdMinutes = DEFAULT_HOLD_MINUTES}) => holdMinutes);
    return this.#rules.now() + Math.min(...minutes) * MS_PER_MINUTE;
  }
}

function expired(): never {
  throw new ProviderError('hold-expired', {status: 410});
}

/** The same offerings with their names and sentences from a catalogue. */
export const inLanguage = (catalog: Catalog, offerings: readonly Offering[]): readonly Offering[] =>
  offerings.map(
    (offering) =>
      catalog.offerings.find(
        ({serviceId, siteId, mode}) =>
          serviceId === offering.serviceId && siteId === offering.siteId && mode === offering.mode,
      ) ?? offering,
  );

function problemsOf(offering: Offering, request: BookingRequest): FieldProblem[] {
  const {contact, answers, consents} = request;
  return detailProblems(offering, {...contact, ...answers}, consents).map(({name, kind}) => {
    const field = offering.fields.find((each) => each.name === name);
    if (!field) return {pointer: `/consents/${name}`, detail: labelOf(offering, name), code: kind};
    const pointer = `/${field.group ?? 'contact'}/${name}`;
    return {pointer, detail: field.patternHint ?? field.label, code: kind};
  });
}

const labelOf = ({consents}: Offering, id: string): string =>
  consents.find((consent) => consent.id === id)?.label ?? id;
