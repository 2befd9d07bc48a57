import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ActKey} from '../core/idempotency.js';
import {
  asProviderError,
  type ProblemCode,
  type ProviderError,
} from '../core/provider-error.model.js';
import type {Appointment, Hold} from './appointment.model.js';
import type {AppointmentProvider, BookingRequest, HoldRequest} from './appointment.provider.js';

/** What the host does when an act has ended. */
export interface ActOutcomes {
  readonly held: (hold: Hold) => void;
  readonly booked: (appointment: Appointment) => void;
  readonly failed: (act: 'hold' | 'book', error: ProviderError) => void;
}

/** After these nobody knows whether the act took place: the next try must carry the same key. */
const OPEN: readonly ProblemCode[] = [
  'offline',
  'timeout',
  'unreadable',
  'unavailable',
  'rate-limited',
  'in-progress',
];

/** Any other answer ends the act, and asking again is a new one. */
function settled(reason: unknown, key: ActKey): ProviderError {
  const error = asProviderError(reason);
  if (!OPEN.includes(error.code)) key.renew();
  return error;
}

/**
 * Owns the two acts that change something at the office: keeping a time and booking it. Each runs
 * once at a time, and all tries of one act carry one key, so that nothing happens twice.
 */
export class BookingActs implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #hold: Task<readonly [AppointmentProvider, HoldRequest, string], Hold>;
  readonly #book: Task<readonly [AppointmentProvider, BookingRequest, string], Appointment>;
  readonly #holdKey = new ActKey();
  readonly #bookKey = new ActKey();
  #kept: {provider: AppointmentProvider; id: string} | undefined;
  /** Counts how often everything was given up; what was asked before is nobody's any longer. */
  #round = 0;
  #asked = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, outcomes: ActOutcomes) {
    this.#host = host;
    host.addController(this);
    this.#hold = new Task(host, {
      autoRun: false,
      task: ([provider, request, lang], {signal}) =>
        provider.hold(request, {signal, lang, idempotencyKey: this.#holdKey.keyFor(request)}),
      onComplete: (hold) => {
        this.#holdKey.renew();
        if (this.#isAwaited) outcomes.held(hold);
      },
      onError: (reason) => {
        const error = settled(reason, this.#holdKey);
        if (this.#isAwaited) outcomes.failed('hold', error);
      },
    });
    this.#book = new Task(host, {
      autoRun: false,
      task: ([provider, request, lang], {signal}) =>
        provider.book(request, {signal, lang, idempotencyKey: this.#bookKey.keyFor(request)}),
      onComplete: (appointment) => {
        this.#bookKey.renew();
        this.#kept = undefined;
        if (this.#isAwaited) outcomes.booked(appointment);
      },
      onError: (reason) => {
        const error = settled(reason, this.#bookKey);
        if (this.#isAwaited) outcomes.failed('book', error);
      },
    });
  }

  /** Whether the office's answer to an act is still awaited. `Task.run` would start it once more. */
  get isPending(): boolean {
    return this.isBooking || this.#hold.status === TaskStatus.PENDING;
  }

  /** Whether the booking itself is on its way, which cannot be taken back. */
  get isBooking(): boolean {
    return this.#book.status === TaskStatus.PENDING;
  }

  /** Asks the office to keep a time; one kept before is given back first. */
  async keep(provider: AppointmentProvider, request: HoldRequest, lang: string): Promise<void> {
    if (this.isPending) return;
    this.giveBack();
    this.#asked = this.#round;
    await this.#hold.run([provider, request, lang]);
    const hold = this.#hold.value;
    if (!hold) return;
    this.#kept = {provider, id: hold.id};
    if (!this.#isAwaited) this.giveBack();
  }

  /** Books the kept time. */
  async book(provider: AppointmentProvider, request: BookingRequest, lang: string): Promise<void> {
    if (this.isPending) return;
    this.#asked = this.#round;
    await this.#book.run([provider, request, lang]);
  }

  /** Gives the kept time back, so that others can have it; one still on its way when it arrives. */
  giveBack(): void {
    this.#round += 1;
    // A booking on its way still needs the time.
    if (!this.#kept || this.isBooking) return;
    void this.#kept.provider.releaseHold(this.#kept.id);
    this.#kept = undefined;
  }

  /** Whether the one who asked last is still there: an answer must not reach somebody else. */
  get #isAwaited(): boolean {
    return this.#asked === this.#round;
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

  readonly #leave = (): void => {
    this.giveBack();
  };
}
