import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Act} from '../core/act.js';
import type {ProviderError} from '../core/provider-error.model.js';
import type {Appointment, Hold} from './appointment.model.js';
import type {AppointmentProvider, BookingRequest, HoldRequest} from './appointment.provider.js';
import type {ActName} from './conversation.model.js';

/** What the host does when an act is sent and when it has ended. */
export interface ActOutcomes {
  /** With its key, which a reload needs to ask about it again. */
  readonly sent: (act: 'hold' | 'book', key: string) => void;
  readonly held: (hold: Hold) => void;
  readonly extended: (hold: Hold) => void;
  readonly booked: (appointment: Appointment) => void;
  readonly failed: (act: ActName, error: ProviderError) => void;
  /** The element was taken off the page, and not only moved. */
  readonly left: () => void;
}

/** Where an act goes. */
export interface Office {
  readonly provider: AppointmentProvider;
  readonly lang: string;
}

/** An act that was sent is not called back: whether it took place would be anybody's guess. */
const never = new AbortController().signal;

/**
 * Owns the acts that change something at the office: keeping a time, longer or shorter, and booking
 * it. One runs at a time, and what was given up in the meantime reaches nobody.
 */
export class BookingActs implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #outcomes: ActOutcomes;
  readonly #hold: Act;
  readonly #extend: Act;
  readonly #book: Act;
  #kept: {provider: AppointmentProvider; id: string} | undefined;
  #round = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, outcomes: ActOutcomes) {
    this.#host = host;
    this.#outcomes = outcomes;
    this.#hold = new Act(host);
    this.#extend = new Act(host);
    this.#book = new Act(host);
    host.addController(this);
  }

  /** Whether the office's answer to an act is still awaited. */
  get isPending(): boolean {
    return this.isBooking || this.#hold.isPending || this.#extend.isPending;
  }

  /** Whether the booking itself is on its way, which cannot be taken back. */
  get isBooking(): boolean {
    return this.#book.isPending;
  }

  /** Whether the office keeps a time for this citizen, as far as is known here. */
  get isKeeping(): boolean {
    return this.#kept !== undefined;
  }

  /** Counts how often everything was given up. */
  get round(): number {
    return this.#round;
  }

  /**
   * Asks the office to keep a time; one kept before is given back first.
   *
   * @param openKey - Of a try before a reload, whose answer nobody has read.
   */
  async keep({provider, lang}: Office, wish: HoldRequest, openKey?: string): Promise<void> {
    if (this.isPending) return;
    this.giveBack();
    await this.#await('hold', async () => {
      const hold = await this.#hold.send(wish, (request, key) => {
        const idempotencyKey = openKey ?? key;
        this.#outcomes.sent('hold', idempotencyKey);
        return provider.hold!(request, {signal: never, lang, idempotencyKey});
      });
      this.#kept = {provider, id: hold.id};
      return () => this.#outcomes.held(hold);
    });
  }

  /** Asks the office to keep a kept time longer. */
  async extend({provider, lang}: Office, holdId: string): Promise<void> {
    if (this.isPending) return;
    await this.#await('extend', async () => {
      const hold = await this.#extend.send(holdId, (id) =>
        provider.extendHold!(id, {signal: never, lang}),
      );
      this.#kept = {provider, id: hold.id};
      return () => this.#outcomes.extended(hold);
    });
  }

  /**
   * Books a time.
   *
   * @param openKey - Of a try whose answer nobody has read: what arrived then is not booked again.
   */
  async book({provider, lang}: Office, wish: BookingRequest, openKey?: string): Promise<void> {
    if (this.isPending) return;
    await this.#await('book', async () => {
      const appointment = await this.#book.send(wish, (request, key) => {
        const idempotencyKey = openKey ?? key;
        this.#outcomes.sent('book', idempotencyKey);
        return provider.book!(request, {signal: never, lang, idempotencyKey});
      });
      this.#kept = undefined;
      return () => this.#outcomes.booked(appointment);
    });
  }

  /** Gives the kept time back, so that others can have it; one still on its way when it arrives. */
  giveBack(): void {
    this.#round += 1;
    // A booking on its way still needs the time.
    if (!this.#kept || this.isBooking) return;
    void this.#kept.provider.releaseHold?.(this.#kept.id);
    this.#kept = undefined;
  }

  /** The office no longer keeps the time; there is nothing to give back. */
  lapse(): void {
    this.#kept = undefined;
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#leave);
    // An element that is only moved comes back at once and keeps its time.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#leave();
      this.#outcomes.left();
    });
  }

  /** Tells the outcome, unless whoever asked has left: it must not reach somebody else. */
  async #await(act: ActName, send: () => Promise<() => void>): Promise<void> {
    const round = this.#round;
    const tell = await send().catch(
      (error: ProviderError) => () => this.#outcomes.failed(act, error),
    );
    if (round === this.#round) tell();
    else this.giveBack();
  }

  readonly #leave = (): void => {
    this.giveBack();
  };
}
