import {expect} from 'vitest';
import type {Appointment, Slot} from '../../src/appointment/appointment.model.js';
import type {
  FullAppointmentProvider,
  OwnerActOptions,
  SlotFilter,
} from '../../src/appointment/appointment.provider.js';
import {act, read} from './citizen.js';
import type {Details, Office, OpenOffice} from './office.js';

/** A booking, and what whoever made it has in hand. */
export interface OwnBooking {
  readonly appointment: Appointment;
  readonly token: string;
}

/** Somebody at whichever office, and the clock on its wall. */
export class Visitor {
  now: number;
  readonly office: Office;
  #open: OpenOffice | undefined;

  constructor(office: Office) {
    this.office = office;
    this.now = office.opensAt;
  }

  /** Comes to the office when nobody has been there. */
  async visit(): Promise<void> {
    this.now = this.office.opensAt;
    this.#open = await this.office.open(() => this.now);
  }

  get open(): OpenOffice {
    if (!this.#open) throw new Error('the office is not open');
    return this.#open;
  }

  /** Only what the office's capabilities name may be called. */
  get provider(): FullAppointmentProvider {
    return this.open.provider as FullAppointmentProvider;
  }

  /** The free times of the days the office names. */
  async times(wish: SlotFilter = this.office.wish, token?: string): Promise<readonly Slot[]> {
    const page = await this.provider.listSlots({...wish, ...this.office.days}, {...read(), token});
    return page.slots.filter(({status}) => status === 'free');
  }

  async isOffered({start}: Slot, wish?: SlotFilter, token?: string): Promise<boolean> {
    return (await this.times(wish, token)).some((slot) => slot.start === start);
  }

  /** Takes a time: kept where the office keeps times, else named. */
  async take(slot: Slot, moving?: OwnBooking, wish = this.office.wish) {
    const reschedule = moving?.appointment.id;
    const request = {slotId: slot.id, services: wish.services, mode: wish.mode, reschedule};
    if (!this.office.capabilities.hold) return {wish: request};
    const options = {...act(), token: moving?.token};
    return {holdId: (await this.provider.hold(request, options)).id};
  }

  /** Books the time, the soonest where none is named. */
  async book(slot?: Slot, wish = this.office.wish, details?: Details): Promise<OwnBooking> {
    const time = slot ?? (await this.times(wish))[0]!;
    const taken = await this.take(time, undefined, wish);
    const request = {...taken, ...(details ?? this.office.details)};
    const appointment = await this.provider.book(request, act());
    return {appointment, token: appointment.manageToken ?? ''};
  }

  /** How a booking stands now. */
  look({appointment, token}: OwnBooking): Promise<Appointment> {
    return this.provider.getAppointment(appointment.id, {...read(), token});
  }
}

/** Options of an act of the owner's own. */
export const own = ({token}: Pick<OwnBooking, 'token'>): OwnerActOptions => ({...act(), token});

/** What stays the same over every act. */
export const expectSame = (one: Appointment, other: Appointment): void =>
  expect([other.id, other.reference, other.uid]).toEqual([one.id, one.reference, one.uid]);
