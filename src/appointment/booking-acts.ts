import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Act} from '../core/act.js';
import type {ProviderError} from '../core/provider-error.model.js';
import type {Appointment, Hold} from './appointment.model.js';
import type {AppointmentProvider, BookingRequest, HoldRequest} from './appointment.provider.js';

/** What the host does when an act has ended. */
export interface ActOutcomes {
  readonly held: (hold: Hold) => void;
  readonly booked: (appointment: Appointment) => void;
  readonly failed: (act: 'hold' | 'book', error: ProviderError) => void;
}

/** Where an act goes. */
export interface Office {
  readonly provider: AppointmentProvider;
  readonly lang: string;
}

/** An act that was sent is not called back: whether it took place would be anybody's guess. */
const never = new AbortController().signal;

/**
 * Owns the two acts that change something at the office: keeping a time and booking it. One runs
 * at a time, and what was given up in the meantime reaches nobody.
 */
export class BookingActs implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #outcomes: ActOutcomes;
  readonly #hold: Act;
  readonly #book: Act;
  #kept: {provider: AppointmentProvider; id: string} | undefined;
  /** Counts how often everything was given up. */
  #round = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, outcomes: ActOutcomes) {
    this.#host = host;
    this.#outcomes = outcomes;
    this.#hold = new Act(host);
    this.#book = new Act(host);
    host.addController(this);
  }

  /** Whether the office's answer to an act is still awaited. */
  get isPending(): boolean {
    return this.isBooking || this.#hold.isPending;
  }

  /** Whether the booking itself is on its way, which cannot be taken back. */
  get isBooking(): boolean {
    return this.#book.isPending;
  }

  /** Asks the office to keep a time; one kept before is given back first. */
  async keep({provider, lang}: Office, wish: HoldRequest): Promise<void> {
    if (this.isPending) return;
    this.giveBack();
    await this.#await('hold', async () => {
      const hold = await this.#hold.send(wish, (request, idempotencyKey) =>
        provider.hold(request, {signal: never, lang, idempotencyKey}),
      );
      this.#kept = {provider, id: hold.id};
      return () => this.#outcomes.held(hold);
    });
  }

  /** Books the kept time. */
  async book({provider, lang}: Office, wish: BookingRequest): Promise<void> {
    if (this.isPending) return;
    await this.#await('book', async () => {
      const appointment = await this.#book.send(wish, (request, idempotencyKey) =>
        provider.book(request, {signal: never, lang, idempotencyKey}),
      );
      this.#kept = undefined;
      return () => this.#outcomes.booked(appointment);
    });
  }

  /** Gives the kept time back, so that others can have it; one still on its way when it arrives. */
  giveBack(): void {
    this.#round += 1;
    // A booking on its way still needs the time.
    if (!this.#kept || this.isBooking) return;
    void this.#kept.provider.releaseHold(this.#kept.id);
    this.#kept = undefined;
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#leave);
    // An element that is only moved comes back at once and keeps its time.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#leave();
    });
  }

  /** Tells the outcome, unless whoever asked has left: it must not reach somebody else. */
  async #await(kind: 'hold' | 'book', act: () => Promise<() => void>): Promise<void> {
    const round = this.#round;
    const tell = await act().catch(
      (error: ProviderError) => () => this.#outcomes.failed(kind, error),
    );
    if (round === this.#round) tell();
    else this.giveBack();
  }

  readonly #leave = (): void => {
    this.giveBack();
  };
}
