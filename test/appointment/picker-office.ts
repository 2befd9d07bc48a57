import type {FullAppointmentProvider} from '../../src/appointment/appointment.provider.js';
import {
  type AppointmentCall,
  memoryAppointments,
  type MemoryOptions,
} from '../../src/appointment/appointment.memory.js';
import type {ProviderError} from '../../src/core/provider-error.model.js';
import {MORNING} from './citizen.js';

/** What the office was asked. */
export interface Call {
  readonly name: AppointmentCall;
  /** What was sent, or the id of the hold. */
  readonly sent: unknown;
  readonly key: string | undefined;
  readonly lang: string | undefined;
}

/** What a method of the office is called with. */
type Arguments = readonly [sent: unknown, options?: {idempotencyKey?: string; lang?: string}];

/** The city of Linhu on a Wednesday morning, with its telephone in the hands of the test. */
export class Office {
  now = MORNING;
  readonly calls: Call[] = [];
  readonly provider: FullAppointmentProvider;
  readonly #gates = new Map<AppointmentCall, Promise<void>>();
  readonly #refusals = new Map<AppointmentCall, ProviderError>();
  readonly #lost = new Map<AppointmentCall, ProviderError>();

  constructor(options: MemoryOptions = {}) {
    const memory = memoryAppointments({
      now: () => this.now,
      taken: () => 0,
      wait: (call) => this.#gates.get(call),
      fail: (call) => this.#refusals.get(call),
      ...options,
    });
    const methods = {
      getCatalog: 0,
      listSlots: 0,
      listNextSlots: 0,
      hold: 0,
      extendHold: 0,
      releaseHold: 0,
      book: 0,
      getAppointment: 0,
      activate: 0,
      reschedule: 0,
      cancel: 0,
      joinWaitlist: 0,
    } satisfies Record<AppointmentCall, 0>;
    const spied = Object.keys(methods).map((key) => {
      const name = key as AppointmentCall;
      const ask = memory[name].bind(memory) as (...all: Arguments) => Promise<unknown>;
      return [
        name,
        (...[sent, options]: Arguments) =>
          this.#answer({name, sent, key: options?.idempotencyKey, lang: options?.lang}, () =>
            ask(sent, options),
          ),
      ] as const;
    });
    this.provider = Object.fromEntries(spied) as unknown as FullAppointmentProvider;
  }

  /** Calls of this kind from now on get no answer before the returned function is called. */
  silence(call: AppointmentCall): () => void {
    let answer = () => {};
    this.#gates.set(call, new Promise((resolve) => (answer = resolve)));
    return () => {
      this.#gates.delete(call);
      answer();
    };
  }

  /** Refuses every call of this kind until {@link allow}. */
  refuse(call: AppointmentCall, reason: ProviderError): void {
    this.#refusals.set(call, reason);
  }

  /** Does what is asked for, but the next answer does not arrive. */
  loseAnswer(call: AppointmentCall, reason: ProviderError): void {
    this.#lost.set(call, reason);
  }

  allow(call: AppointmentCall): void {
    this.#refusals.delete(call);
  }

  /** Calls of one kind, in their order. */
  asked(name: AppointmentCall): readonly Call[] {
    return this.calls.filter((call) => call.name === name);
  }

  async #answer(call: Call, act: () => Promise<unknown>): Promise<unknown> {
    this.calls.push(call);
    const answer = await act();
    const lost = this.#lost.get(call.name);
    this.#lost.delete(call.name);
    if (lost) throw lost;
    return answer;
  }
}
