import type {ReactiveControllerHost} from 'lit';
import {Act} from './act.js';
import {asProviderError, type ProviderError} from './provider-error.model.js';

/** An act that was sent is not called back: whether it took place would be anybody's guess. */
const never = new AbortController().signal;

/** What goes along with a form. */
export interface SendOptions {
  /** One key for all tries, so that nothing arrives twice. */
  readonly idempotencyKey: string;
  /** BCP 47 tag of the page: refusals come in it. */
  readonly lang: string;
  readonly signal: AbortSignal;
}

/** How one form is checked and sent. */
export interface Form<E, P extends string, Q, R> {
  /** What it holds before anybody wrote in it. */
  readonly blank: E;
  /** What keeps it from being sent. */
  problems(entry: E): readonly P[];
  /** What is sent of it. */
  request(entry: E): Q;
  send(request: Q, options: SendOptions): Promise<R>;
  lang(): string;
  /** Something is to be read now: what is wrong, or what became of it. */
  told(receipt: R | undefined): void;
}

/** What was written, and what became of it. */
export interface Desk<E, P extends string, R> {
  readonly entry: E;
  readonly problems: readonly P[];
  /** Why it did not arrive. */
  readonly failure: ProviderError | undefined;
  /** That it has arrived. */
  readonly receipt: R | undefined;
  readonly isPending: boolean;
  enter(change: Partial<E>): void;
  send(): Promise<void>;
}

/**
 * Owns one form and its way to the office: it is sent once, and what was written stays until it has
 * arrived. Nothing is stored.
 */
export class SendingDesk<E, P extends string, Q, R> implements Desk<E, P, R> {
  readonly #host: ReactiveControllerHost;
  readonly #form: Form<E, P, Q, R>;
  #act: Act;
  #entry: E;
  #problems: readonly P[] = [];
  #failure: ProviderError | undefined;
  #receipt: R | undefined;

  constructor(host: ReactiveControllerHost, form: Form<E, P, Q, R>) {
    this.#host = host;
    this.#form = form;
    this.#act = new Act(host);
    this.#entry = form.blank;
  }

  get entry(): E {
    return this.#entry;
  }

  get problems(): readonly P[] {
    return this.#problems;
  }

  get failure(): ProviderError | undefined {
    return this.#failure;
  }

  get receipt(): R | undefined {
    return this.#receipt;
  }

  get isPending(): boolean {
    return this.#act.isPending;
  }

  /** Writes; what was wrong with it is no longer said as soon as it is right. */
  enter(change: Partial<E>): void {
    this.#entry = {...this.#entry, ...change};
    if (this.#problems.length > 0) {
      const now = this.#form.problems(this.#entry);
      this.#problems = this.#problems.filter((problem) => now.includes(problem));
    }
    this.#host.requestUpdate();
  }

  /** Sends it, or says what is wrong. Again under the same key, until the office has said. */
  async send(): Promise<void> {
    const act = this.#act;
    if (act.isPending || this.#receipt) return;
    this.#problems = this.#form.problems(this.#entry);
    if (this.#problems.length > 0) return this.#tell({});
    const lang = this.#form.lang();
    const outcome = await act
      .send(this.#form.request(this.#entry), (request, idempotencyKey) =>
        this.#form.send(request, {signal: never, lang, idempotencyKey}),
      )
      .then(
        (receipt) => ({receipt}),
        (reason: unknown) => ({failure: asProviderError(reason)}),
      );
    // What one person sent is not told to the next.
    if (act === this.#act) this.#tell(outcome);
  }

  /** The next person begins: nothing of the one before is left, and nothing in their way. */
  forget(): void {
    this.#act = new Act(this.#host);
    this.#entry = this.#form.blank;
    this.#problems = [];
    this.#failure = this.#receipt = undefined;
    this.#host.requestUpdate();
  }

  #tell({failure, receipt}: {failure?: ProviderError; receipt?: R}): void {
    this.#failure = failure;
    this.#receipt = receipt;
    // What has arrived is no longer kept here.
    if (receipt) this.#entry = this.#form.blank;
    this.#host.requestUpdate();
    this.#form.told(receipt);
  }
}
