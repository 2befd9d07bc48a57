import type {ReactiveControllerHost} from 'lit';
import {ActKey} from './idempotency.js';
import {asProviderError} from './provider-error.model.js';
import {isUndecided} from './undecided.model.js';

/**
 * Owns one kind of act that changes something at the office: whether it is under way, and the key
 * that all its tries carry. Not a `Task`, which would start a pending act once more and swallow
 * what its listeners throw.
 */
export class Act {
  readonly #host: ReactiveControllerHost;
  readonly #key = new ActKey();
  #isPending = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether the office's answer is still awaited. */
  get isPending(): boolean {
    return this.#isPending;
  }

  /**
   * Sends `request` under the key of this act; rejects with a `ProviderError`. Any answer that says
   * what became of it ends the act, and asking again is a new one.
   */
  async send<R, V>(
    request: R,
    send: (request: R, idempotencyKey: string) => Promise<V>,
  ): Promise<V> {
    this.#note(true);
    try {
      const answer = await send(request, this.#key.keyFor(request));
      this.#key.renew();
      return answer;
    } catch (reason) {
      const error = asProviderError(reason);
      if (!isUndecided(error.code)) this.#key.renew();
      throw error;
    } finally {
      this.#note(false);
    }
  }

  #note(isPending: boolean): void {
    this.#isPending = isPending;
    this.#host.requestUpdate();
  }
}
