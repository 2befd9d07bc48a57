import {ProviderError} from '../core/provider-error.model.js';
import type {FieldProblem} from '../core/provider-error.model.js';
import type {Appointment, Catalog, Hold, Offering, Slot, VideoRoom} from './appointment.model.js';
import type {BookingRequest, HoldRequest} from './appointment.provider.js';
import type {Desk, Visit} from './desk.memory.js';
import {detailProblems} from './details.model.js';

/** What the register asks of its surroundings. */
export interface RegisterRules {
  readonly catalog: (lang: string) => Catalog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface KeptHold {
  readonly visit: Visit;
  readonly slot: Slot;
  extensionsLeft: number;
}

const MS_PER_MINUTE = 60_000;
const EXTENSIONS = 3;
const DEFAULT_HOLD_MINUTES = 10;
const JOIN_LEAD_MINUTES = 15;

/** Keeps times, lets them go, turns them into appointments. */
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
    this.#desk.places.claim(id, visit.line, slot, this.#holdEnd(visit));
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

  /** Gives a kept time back; does nothing where there is none. */
  release(id: string): void {
    if (this.#holds.delete(id)) this.#desk.places.release(id);
  }

  /** A hold as it stands now, expired or not. */
  describe(id: string): Hold {
    const {slot, extensionsLeft} = this.#holds.get(id) ?? expired();
    const until = this.#desk.places.heldUntil(id) ?? 0;
    const secondsLeft = Math.max(0, Math.floor((until - this.#rules.now()) / 1000));
    return {id, slot, expiresAt: this.#desk.instantOf(until), secondsLeft, extensionsLeft};
  }

  /** Turns a hold into an appointment; throws `hold-expired`, or `invalid` with the wrong fields. */
  book(request: BookingRequest): Appointment {
    const {visit, slot} = this.#livingHold(request.holdId);
    const catalog = this.#rules.catalog(request.lang);
    const offerings = inLanguage(catalog, visit.offerings);
    const errors = offerings.flatMap((offering) => problemsOf(offering, request));
    if (errors.length) throw new ProviderError('invalid', {status: 422, errors});
    const activationMinutes = offerings.find((each) => each.activationMinutes)?.activationMinutes;
    const until = activationMinutes
      ? this.#rules.now() + activationMinutes * MS_PER_MINUTE
      : Infinity;
    this.#desk.places.keepUntil(request.holdId, until);
    this.#holds.delete(request.holdId);
    return {
      ...this.#appointment(catalog, visit, slot),
      ...(activationMinutes && {
        status: 'pending-activation',
        activation: {channel: 'email', expiresAt: this.#desk.instantOf(until)},
      }),
    };
  }

  #appointment(catalog: Catalog, {services, offerings, line}: Visit, held: Slot): Appointment {
    const id = String(++this.#count);
    const slot: Slot = {...held, status: 'busy'};
    const nameOf = (serviceId: string) => catalog.services.find((each) => each.id === serviceId);
    return {
      id,
      reference: `L-${id.padStart(4, '0')}`,
      status: 'confirmed',
      slot,
      site: catalog.sites.find((site) => site.id === line.siteId) ?? missing(),
      services: services.map(({id, count}) => ({id, count, name: nameOf(id)?.name ?? id})),
      mode: slot.mode,
      sequence: 0,
      uid: `${id}@linhu.example`,
      ...(slot.mode === 'video' && {video: this.#room(id, slot)}),
      nextSteps: inLanguage(catalog, offerings).flatMap(({nextSteps = []}) => nextSteps),
    };
  }

  #room(id: string, {start, end = start}: Slot): VideoRoom {
    const joinFrom = Date.parse(start) - JOIN_LEAD_MINUTES * MS_PER_MINUTE;
    return {
      joinUrl: `https://video.linhu.example/room/${id}`,
      joinFrom: this.#desk.instantOf(joinFrom),
      joinUntil: end,
      identity: 'document+face',
      linkPromise: 'at-booking',
    };
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

function missing(): never {
  throw new ProviderError('not-found', {status: 404});
}

const inLanguage = (catalog: Catalog, offerings: readonly Offering[]): readonly Offering[] =>
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
