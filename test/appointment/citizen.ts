import {expect} from 'vitest';
import type {Appointment, Hold, Slot} from '../../src/appointment/appointment.model.js';
import type {
  ActOptions,
  FullAppointmentProvider,
  BookingRequest,
  ReadOptions,
  SlotFilter,
} from '../../src/appointment/appointment.provider.js';
import type {ProblemCode, ProviderError} from '../../src/core/provider-error.model.js';

/** A Wednesday morning, before the counters open at 8:30. */
export const MORNING = Date.parse('2026-11-25T08:00:00+08:00');
export const MINUTE = 60_000;
/** That day and the six after it. */
export const week = {from: '2026-11-25', to: '2026-12-01'};

/** Advice by telephone: one clerk, so each time is the last place. */
export const advice: SlotFilter = {
  services: [{id: 'hukou-form', count: 1}],
  siteIds: ['donghu'],
  mode: 'phone',
};
/** An identity card at either counter. */
export const card: SlotFilter = {
  services: [{id: 'id-card', count: 1}],
  siteIds: ['donghu', 'xingang'],
  mode: 'in-person',
};
/** What each booking needs. */
export const details = {
  contact: {name: '王秀英', phone: '+86 138 0000 0000'},
  answers: {},
  consents: ['privacy'],
  lang: 'en',
} as const;

let keys = 0;
/** Options of an act of its own. */
export const act = (): ActOptions => ({...read(), idempotencyKey: `key-${++keys}`});
/** Options of a call that reads. */
export const read = (lang = 'en'): ReadOptions => ({signal: new AbortController().signal, lang});

/** Waits for a call to be refused for this reason. */
export async function refusal(call: Promise<unknown>, code: ProblemCode): Promise<ProviderError> {
  const reason = await call.then(
    () => expect.unreachable(`should be refused as ${code}`),
    (error: unknown) => error as ProviderError,
  );
  expect(reason).toMatchObject({name: 'ProviderError', code});
  return reason;
}

/** Somebody who wants an appointment, and the clock on the office's wall. */
export class Citizen {
  now = MORNING;
  #provider: FullAppointmentProvider | undefined;

  get provider(): FullAppointmentProvider {
    if (!this.#provider) throw new Error('the office is not open');
    return this.#provider;
  }

  /** Comes to an office that has just opened. */
  async visit(open: (now: () => number) => Promise<FullAppointmentProvider>): Promise<void> {
    this.now = MORNING;
    this.#provider = await open(() => this.now);
  }

  async soonest(filter: SlotFilter): Promise<Slot> {
    const page = await this.provider.listNextSlots({...filter, limit: 1}, read());
    expect(page.slots).toHaveLength(1);
    return page.slots[0]!;
  }

  /** A time far enough away to be offered still when a hold has run out. */
  async tomorrow(filter: SlotFilter): Promise<Slot> {
    const day = {from: '2026-11-26', to: '2026-11-26'};
    const {slots} = await this.provider.listSlots({...filter, ...day}, read());
    return slots[0]!;
  }

  hold({services, mode}: SlotFilter, slot: Slot): Promise<Hold> {
    return this.provider.hold({slotId: slot.id, services, mode}, act());
  }

  async book(filter: SlotFilter, more: Partial<BookingRequest> = {}): Promise<Appointment> {
    const {id} = await this.hold(filter, await this.soonest(filter));
    return this.provider.book({holdId: id, ...details, ...more}, act());
  }

  async isOffered(filter: SlotFilter, slot: Slot): Promise<boolean> {
    const page = await this.provider.listSlots({...filter, ...week}, read());
    return page.slots.some(({id}) => id === slot.id);
  }
}
