import type {ReactiveControllerHost} from 'lit';
import {asProviderError, type ProviderError} from '../core/provider-error.model.js';
import type {FeedbackReceipt, FeedbackStatus} from './feedback.model.js';
import type {FeedbackProvider} from './feedback.provider.js';

/** What is known of an answer. */
export interface Answering {
  readonly status: FeedbackStatus | undefined;
  readonly failure: ProviderError | undefined;
  readonly isPending: boolean;
}

/** Owns the look whether a rating was answered. The token stays in memory, for as long as the page is open. */
export class AnswerDesk implements Answering {
  readonly #host: ReactiveControllerHost;
  #abort: AbortController | undefined;
  status: FeedbackStatus | undefined;
  failure: ProviderError | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get isPending(): boolean {
    return this.#abort !== undefined;
  }

  /** Asks; tells whether there was something to know. What was known stays where it fails. */
  async look(
    {ref, token}: FeedbackReceipt,
    provider: FeedbackProvider | undefined,
    lang: string,
  ): Promise<boolean> {
    if (this.#abort || !token || !provider?.getFeedback) return false;
    const abort = (this.#abort = new AbortController());
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      const status = await provider.getFeedback(ref, {token, lang, signal: abort.signal});
      if (this.#abort === abort) this.status = status;
    } catch (reason) {
      if (this.#abort === abort) this.failure = asProviderError(reason);
    }
    // Somebody else may be here by now.
    if (this.#abort !== abort) return false;
    this.#abort = undefined;
    this.#host.requestUpdate();
    return true;
  }

  forget(): void {
    this.#abort?.abort();
    this.#abort = this.status = this.failure = undefined;
  }
}
