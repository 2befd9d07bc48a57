import {ProviderError} from '../core/provider-error.model.js';
import type {Slot} from './appointment.model.js';
import type {WaitlistPlace, WaitlistRequest} from './appointment.provider.js';
import type {MemoryLetter} from './bookings.memory.js';
import type {Desk} from './desk.memory.js';

interface Waiting {
  readonly reference: string;
  readonly wish: WaitlistRequest;
  isTold: boolean;
}

/** Who would like to be told when a time becomes free. Each is told once. */
export class Waitlist {
  readonly #desk: Desk;
  readonly #send: (letter: MemoryLetter) => void;
  readonly #waiting: Waiting[] = [];

  constructor(desk: Desk, send: (letter: MemoryLetter) => void) {
    this.#desk = desk;
    this.#send = send;
  }

  /** Keeps the wish until its last day is over; throws `invalid` where nobody could be told. */
  join(wish: WaitlistRequest): WaitlistPlace {
    const {contact, from, to} = wish;
    const errors = [
      ...(contact['email'] || contact['phone'] ? [] : ['/contact/email']),
      ...(from <= to && to >= this.#desk.today() ? [] : ['/to']),
    ].map((pointer) => ({pointer, detail: '', code: 'missing'}));
    if (errors.length) throw new ProviderError('invalid', {status: 422, errors});
    const reference = `W-${String(this.#waiting.length + 1).padStart(4, '0')}`;
    this.#waiting.push({reference, wish, isTold: false});
    return {reference, expiresAt: this.#desk.endOf(to)};
  }

  /** A time has become free. */
  tell(slot: Slot): void {
    const date = slot.start.slice(0, 10);
    for (const each of this.#waiting) {
      const {from, to, mode, siteIds} = each.wish;
      const isWished =
        mode === slot.mode && siteIds.includes(slot.siteId) && from <= date && date <= to;
      if (each.isTold || !isWished || !this.#isFree(each.wish, slot)) continue;
      each.isTold = true;
      this.#send({kind: 'free-time', reference: each.reference, slot});
    }
  }

  #isFree(wish: WaitlistRequest, {start}: Slot): boolean {
    const date = start.slice(0, 10);
    return this.#desk
      .visits(wish)
      .flatMap((visit) => this.#desk.slots(visit, date))
      .some((slot) => slot.start === start && slot.status === 'free');
  }
}
