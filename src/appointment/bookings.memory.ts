import {ProviderError} from '../core/provider-error.model.js';
import type {Appointment, Catalog, Slot, VideoRoom} from './appointment.model.js';
import type {BookingRequest, RescheduleRequest} from './appointment.provider.js';
import type {Desk} from './desk.memory.js';
import {inLanguage} from './register.memory.js';
import type {Register, RegisterRules, TakenPlace} from './register.memory.js';
import {MS_PER_MINUTE} from './slots.model.js';

/** What an office in memory would send by mail. */
export type MemoryLetter =
  | {readonly kind: 'activation'; readonly id: string; readonly activationToken: string}
  | {readonly kind: 'free-time'; readonly reference: string; readonly slot: Slot};

/** Where the bookings get times from, and where letters go. */
export interface BookingsOffice {
  readonly desk: Desk;
  readonly register: Register;
  readonly rules: RegisterRules;
  readonly send: (letter: MemoryLetter) => void;
}

interface Record {
  readonly id: string;
  readonly token: string;
  readonly activationToken: string;
  place: TakenPlace;
  status: Appointment['status'];
  /** Until when it waits; `undefined` where nothing has to be activated. */
  waitsUntil: number | undefined;
  sequence: number;
}

const JOIN_LEAD_MINUTES = 15;

/** Appointments in memory: made, shown, activated, moved, cancelled. */
export class Bookings {
  readonly #office: BookingsOffice;
  readonly #records = new Map<string, Record>();
  #count = 0;

  constructor(office: BookingsOffice) {
    this.#office = office;
  }

  /** Books; throws `hold-expired`, `slot-taken`, or `invalid` with the wrong fields. */
  book(request: BookingRequest): Appointment {
    const {register, rules, send} = this.#office;
    const place = register.take(request);
    register.check(place, request);
    const minutes = place.visit.offerings.find((each) => each.activationMinutes);
    const waitsUntil =
      minutes?.activationMinutes && rules.now() + minutes.activationMinutes * MS_PER_MINUTE;
    const record = this.#add(place, waitsUntil);
    if (waitsUntil)
      send({kind: 'activation', id: record.id, activationToken: record.activationToken});
    return {...this.view(record.id, request.lang), manageToken: record.token};
  }

  /** Throws `not-found` or `wrong-token`. */
  checkToken(id: string, token: string | undefined): void {
    if (this.#record(id).token !== token) throw new ProviderError('wrong-token', {status: 403});
  }

  /** Makes a waiting booking count; throws `wrong-token` or `activation-expired`. */
  activate(id: string, activationToken: string): void {
    const record = this.#record(id);
    if (record.activationToken !== activationToken) {
      throw new ProviderError('wrong-token', {status: 403});
    }
    const status = this.#statusOf(record);
    if (status === 'cancelled') throw new ProviderError('activation-expired', {status: 410});
    if (status !== 'pending-activation') return;
    this.#office.desk.places.keepUntil(record.place.id, Infinity);
    this.#change(record, {status: 'confirmed', waitsUntil: undefined});
  }

  /** Takes the new time and gives the old one back in one act; throws `changed` or `too-late`. */
  move(id: string, request: RescheduleRequest): void {
    const record = this.#record(id);
    const {version} = request;
    if (version && version !== String(record.sequence)) {
      throw new ProviderError('changed', {status: 412});
    }
    this.#checkChangeable(record);
    if (record.status !== 'confirmed') throw new ProviderError('too-late', {status: 409});
    const place = this.#office.register.take(request);
    this.#office.desk.places.release(record.place.id);
    this.#office.register.finish(place, id);
    this.#change(record, {place});
  }

  /** A second appointment at the new time, with what the first one was made of. */
  bookAgain(id: string, request: RescheduleRequest): Appointment & {readonly manageToken: string} {
    this.#checkChangeable(this.#record(id));
    const record = this.#add(this.#office.register.take(request), undefined);
    return {...this.view(record.id, 'en'), manageToken: record.token};
  }

  /** Gives the time back; done before, it stays done. Throws `too-late`. */
  cancel(id: string): void {
    const record = this.#record(id);
    if (this.#statusOf(record) === 'cancelled') return;
    this.#checkChangeable(record);
    this.#office.desk.places.release(record.place.id);
    this.#change(record, {status: 'cancelled'});
  }

  /** An appointment as it stands now. */
  view(id: string, lang: string): Appointment {
    const record = this.#record(id);
    const catalog = this.#office.rules.catalog(lang);
    const {visit, slot} = record.place;
    return {
      id,
      reference: `L-${id.padStart(4, '0')}`,
      status: this.#statusOf(record),
      slot: {...slot, status: 'busy'},
      ...this.#visit(record, catalog),
      mode: slot.mode,
      sequence: record.sequence,
      version: String(record.sequence),
      seenAt: this.#office.desk.instantOf(this.#office.rules.now()),
      uid: `${id}@linhu.example`,
      ...this.#activation(record),
      ...(slot.mode === 'video' && {video: this.#room(record)}),
      manage: this.#manage(record, catalog),
      nextSteps: inLanguage(catalog, visit.offerings).flatMap(({nextSteps = []}) => nextSteps),
    };
  }

  #visit({place}: Record, catalog: Catalog): Pick<Appointment, 'site' | 'services'> {
    const {line, services} = place.visit;
    const nameOf = (serviceId: string) => catalog.services.find((each) => each.id === serviceId);
    return {
      site: catalog.sites.find((site) => site.id === line.siteId) ?? missing(),
      services: services.map(({id: own, count}) => ({
        id: own,
        count,
        name: nameOf(own)?.name ?? own,
      })),
    };
  }

  #add(place: TakenPlace, waitsUntil: number | undefined): Record {
    const id = String(++this.#count);
    const status = waitsUntil ? 'pending-activation' : 'confirmed';
    const tokens = {token: `manage-${id}`, activationToken: `activation-${id}`};
    const record: Record = {id, ...tokens, place, status, waitsUntil, sequence: 0};
    this.#office.register.finish(place, id, waitsUntil);
    this.#records.set(id, record);
    return record;
  }

  #change(record: Record, change: Partial<Record>): void {
    Object.assign(record, change);
    record.sequence += 1;
  }

  #record(id: string): Record {
    return this.#records.get(id) ?? missing();
  }

  /** A booking that nobody activated in time no longer stands. */
  #statusOf({status, waitsUntil = Infinity}: Record): Appointment['status'] {
    return waitsUntil <= this.#office.rules.now() ? 'cancelled' : status;
  }

  #checkChangeable(record: Record): void {
    if (this.#office.rules.now() > this.#changeableUntil(record)) {
      throw new ProviderError('too-late', {status: 409});
    }
  }

  #changeableUntil({place: {slot, visit}}: Record): number {
    const minutes = visit.offerings.map(({cancelUntilMinutes = 0}) => cancelUntilMinutes);
    return Date.parse(slot.start) - Math.max(0, ...minutes) * MS_PER_MINUTE;
  }

  #manage(record: Record, {capabilities}: Catalog): Appointment['manage'] {
    const until = this.#changeableUntil(record);
    const status = this.#statusOf(record);
    const inTime = this.#office.rules.now() <= until;
    const stands = status === 'confirmed' || status === 'pending-activation';
    return {
      canCancel: capabilities.cancel && inTime && stands,
      canReschedule: capabilities.reschedule !== 'none' && inTime && status === 'confirmed',
      until: this.#office.desk.instantOf(until),
    };
  }

  #activation({waitsUntil}: Record): Partial<Appointment> {
    if (!waitsUntil) return {};
    return {activation: {channel: 'email', expiresAt: this.#office.desk.instantOf(waitsUntil)}};
  }

  #room({id, place: {slot}}: Record): VideoRoom {
    const {start, end = start} = slot;
    const joinFrom = Date.parse(start) - JOIN_LEAD_MINUTES * MS_PER_MINUTE;
    return {
      joinUrl: `https://video.linhu.example/room/${id}`,
      joinFrom: this.#office.desk.instantOf(joinFrom),
      joinUntil: end,
      identity: 'document+face',
      linkPromise: 'at-booking',
    };
  }
}

function missing(): never {
  throw new ProviderError('not-found', {status: 404});
}
