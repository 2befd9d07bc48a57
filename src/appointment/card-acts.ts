import type {ReactiveControllerHost} from 'lit';
import {Act} from '../core/act.js';
import {ProviderError} from '../core/provider-error.model.js';
import type {Appointment, Capabilities, Slot} from './appointment.model.js';
import type {AppointmentProvider} from './appointment.provider.js';
import {movingOffice, type Owned} from './moving-office.js';

/** Where the acts go, and whose they are. */
export interface CardOffice {
  readonly provider: AppointmentProvider;
  readonly lang: string;
}

/** The wish to move to a time. */
export interface Move {
  readonly slot: Slot;
  readonly reason: string;
  readonly capabilities: Capabilities | undefined;
}

/** An act that was sent is not called back: whether it took place would be anybody's guess. */
const never = new AbortController().signal;

const lacking = (): never => {
  throw new ProviderError('unavailable');
};

/** Owns the acts on one appointment. One runs at a time, and none takes place twice. */
export class CardActs {
  readonly #activate: Act;
  readonly #hold: Act;
  readonly #move: Act;
  readonly #cancel: Act;
  #held: {readonly slotId: string; readonly id: string} | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#activate = new Act(host);
    this.#hold = new Act(host);
    this.#move = new Act(host);
    this.#cancel = new Act(host);
  }

  /** Whether an answer is awaited. */
  get isPending(): boolean {
    return [this.#activate, this.#hold, this.#move, this.#cancel].some(({isPending}) => isPending);
  }

  /** Makes a waiting booking count. */
  activate({provider, lang}: CardOffice, id: string, token: string): Promise<Appointment> {
    return this.#activate.send(
      [id, token],
      async (_request, idempotencyKey) =>
        (await provider.activate?.(id, token, {signal: never, lang, idempotencyKey})) ?? lacking(),
    );
  }

  /** Gives the time back. */
  cancel(
    {provider, lang}: CardOffice,
    {id, token}: {readonly id: string; readonly token: string},
    reason: string,
  ): Promise<Appointment> {
    const request = {reason: reason.trim() || undefined};
    return this.#cancel.send({id, ...request}, async (_request, idempotencyKey) => {
      const options = {signal: never, lang, token, idempotencyKey};
      return (await provider.cancel?.(id, request, options)) ?? lacking();
    });
  }

  /** Takes the new time, then moves to it; the old one stays until then. */
  async move(office: CardOffice, owned: Owned, move: Move): Promise<Appointment> {
    const {provider, lang} = office;
    const {appointment, token} = owned;
    const {id, version} = appointment;
    const taken = await this.#take(office, owned, move);
    const request = {...taken, reason: move.reason.trim() || undefined, version};
    try {
      const moved = await this.#move.send({id, ...request}, async (_request, idempotencyKey) => {
        const options = {signal: never, lang, token, idempotencyKey};
        return (await provider.reschedule?.(id, request, options)) ?? lacking();
      });
      this.#held = undefined;
      return moved;
    } catch (reason) {
      const {code} = reason as ProviderError;
      if (code === 'hold-expired' || code === 'slot-taken') this.#held = undefined;
      throw reason;
    }
  }

  /** Gives a kept time back, so that others can have it. */
  giveBack(provider: AppointmentProvider | undefined): void {
    if (this.#held && !this.#move.isPending) {
      void provider?.releaseHold?.(this.#held.id);
      this.#held = undefined;
    }
  }

  async #take({provider, lang}: CardOffice, owned: Owned, {slot, capabilities}: Move) {
    const services = owned.appointment.services.map(({id, count}) => ({id, count}));
    const wish = {slotId: slot.id, services, mode: slot.mode, reschedule: owned.appointment.id};
    const office = movingOffice(provider, owned);
    if (!capabilities?.hold || !office.hold) return {wish};
    // One kept for another try of the same move still is.
    if (this.#held?.slotId !== slot.id) {
      this.giveBack(provider);
      const kept = await this.#hold.send(
        wish,
        async (request, idempotencyKey) =>
          (await office.hold?.(request, {signal: never, lang, idempotencyKey})) ?? lacking(),
      );
      this.#held = {slotId: slot.id, id: kept.id};
    }
    return {holdId: this.#held?.id};
  }
}
