import {ProviderError} from '../core/provider-error.model.js';
import type {Office} from '../office/office.model.js';
import type {CallReceipt, CallRequest} from './callback.model.js';
import type {CallbackProvider} from './help.provider.js';
import {callHours, type CallWindow, spansAhead, windowOf} from './call-times.model.js';

/** What the office is like. */
export interface CallbackMemoryOptions {
  /** The office, by whose hours other times are named where one has filled up; none are where absent. */
  readonly office?: Office | undefined;
  /** Its clock, `YYYY-MM-DDTHH:MM`; Thursday, 26 November 2026, ten in the morning where absent. */
  readonly now?: () => string;
  /** How many calls fit into one window; 2 where absent. */
  readonly capacity?: number;
  /** Called first in every call: what it returns is what the call rejects with. */
  readonly fail?: (call: keyof CallbackProvider) => ProviderError | undefined;
  /** Called first in every call, which goes on when the promise does: for loading states. */
  readonly wait?: (call: keyof CallbackProvider) => Promise<unknown> | undefined;
}

const NOW = '2026-11-26T10:00';
const CALLER = '+8657300000110';
const NEXT = 3;

/** A request as the office has it. */
interface Kept extends CallReceipt {
  readonly request: CallRequest;
}

/** An office that calls nobody, with the rules of a real one. */
export class CallbackMemory implements Required<CallbackProvider> {
  readonly #options: CallbackMemoryOptions;
  readonly #calls = new Map<string, Kept>();
  readonly #done = new Map<string, CallReceipt>();
  #count = 0;

  constructor(options: CallbackMemoryOptions) {
    this.#options = options;
  }

  /** What was asked for and not taken back. */
  readonly requests = (): readonly CallRequest[] =>
    [...this.#calls.values()].map(({request}) => request);

  readonly requestCall: CallbackProvider['requestCall'] = async (request, {idempotencyKey}) => {
    await this.#begin('requestCall');
    const before = this.#done.get(idempotencyKey);
    if (before) return before;
    this.#check(request.window);
    const ref = `C-${String((this.#count += 1)).padStart(4, '0')}`;
    const receipt: CallReceipt = {
      ref,
      token: `token-of-${ref}`,
      window: request.window,
      callerNumber: this.#options.office?.callback?.callerNumber ?? CALLER,
      codeWord: `Lotus ${10 + this.#count}`,
    };
    this.#calls.set(ref, {...receipt, request});
    this.#done.set(idempotencyKey, receipt);
    return receipt;
  };

  readonly cancelCall: Required<CallbackProvider>['cancelCall'] = async ({ref, token}) => {
    await this.#begin('cancelCall');
    const call = this.#calls.get(ref);
    if (!call) throw new ProviderError('not-found', {status: 404});
    if (call.token !== token) throw new ProviderError('wrong-token', {status: 403});
    this.#calls.delete(ref);
  };

  async #begin(call: keyof CallbackProvider): Promise<void> {
    await this.#options.wait?.(call);
    const failure = this.#options.fail?.(call);
    if (failure) throw failure;
  }

  #check(window: CallWindow): void {
    const isOver = window.start.slice(0, 16) <= (this.#options.now?.() ?? NOW);
    if (isOver || this.#isFull(window)) {
      const code = isOver ? 'too-late' : 'slot-taken';
      throw new ProviderError(code, {status: 409, alternatives: this.#next});
    }
  }

  #isFull({start}: CallWindow): boolean {
    const {capacity = 2} = this.#options;
    return this.requests().filter(({window}) => window.start === start).length >= capacity;
  }

  get #next(): readonly CallWindow[] {
    const {now = () => NOW, office} = this.#options;
    const {callback} = office ?? {};
    if (!office || !callback) return [];
    const hours = callHours(callback, office);
    return spansAhead(hours, callback, now())
      .flatMap((span) => windowOf(span, hours.timeZone) ?? [])
      .filter((window) => !this.#isFull(window))
      .slice(0, NEXT);
  }
}

/** Requests for calls in memory: for stories, for tests. */
export const memoryCallbacks = (options: CallbackMemoryOptions = {}): CallbackMemory =>
  new CallbackMemory(options);
