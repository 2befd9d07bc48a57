import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {PollingController} from '../core/polling.controller.js';
import {
  asProviderError,
  type ProblemCode,
  type ProviderError,
} from '../core/provider-error.model.js';
import type {MailProvider, MailQuery} from './mail.provider.js';
import {hasNews, mergeShipment} from './merge.model.js';
import {nextPoll} from './polling.model.js';
import type {Shipment} from './shipment.model.js';

/** Whom a watch asks, and in which language. */
export interface MailSource {
  readonly provider: MailProvider | undefined;
  readonly lang: string;
}

/** What is worth saying aloud. */
export type News =
  | {readonly kind: 'changed'; readonly shipment: Shipment}
  /** Looked again, and nothing is new. */
  | {readonly kind: 'same'}
  /** Asked to look before there can be anything new. */
  | {readonly kind: 'soon'; readonly until: string}
  | {readonly kind: 'failed'; readonly error: ProviderError; readonly since: string};

type LookMode = 'asked' | 'quiet' | undefined;

/** Nothing changes by itself: the citizen has to answer, or the page has to be mended. */
const WAITS: readonly ProblemCode[] = ['proof-required', 'carrier-needed', 'invalid'];

/** What is shown of one shipment: set by the page, or watched. */
export interface Followed {
  readonly shipment?: Shipment | undefined;
}

/** Follows one shipment: asks, keeps what is known, and asks again when it is time. */
export class ShipmentWatch implements Followed, ReactiveController {
  /** What is asked about; in memory only. */
  query: MailQuery;
  shipment: Shipment | undefined;
  /** Why the last look came to nothing; what was known before stays. */
  error: ProviderError | undefined;
  isPending = false;
  /** What the button that looks again has to say. */
  note: News | undefined;
  /** What is being typed to prove who asks, and what is missing. */
  proof = '';
  problem: 'formEmpty' | 'proofWrong' | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: () => MailSource;
  readonly #tell: (news: News) => void;
  readonly #polling: PollingController;
  #abort: AbortController | undefined;
  #mode: LookMode;
  #failures = 0;
  #notBefore = 0;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    query: MailQuery,
    source: () => MailSource,
    tell: (news: News) => void,
  ) {
    this.#host = host;
    this.query = query;
    this.#source = source;
    this.#tell = tell;
    this.#polling = new PollingController(host, () => void this.look());
    host.addController(this);
  }

  hostConnected(): void {
    // A look that was cut off when the host left.
    if (this.#abort?.signal.aborted) void this.look(this.#mode);
  }

  hostDisconnected(): void {
    if (!this.isPending) return;
    // Who only moves within the page is back by then.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#abort?.abort();
    });
  }

  /**
   * Asks now. Settles when the answer is here, whatever it is.
   *
   * @param mode - `asked`: a citizen wants to hear what came of it. `quiet`: the page changed, not
   *   the shipment.
   */
  async look(mode?: LookMode): Promise<void> {
    const {provider, lang} = this.#source();
    if (!provider) return;
    this.#abort?.abort();
    const {signal} = (this.#abort = new AbortController());
    this.#mode = mode;
    this.isPending = true;
    this.#host.requestUpdate();
    try {
      const options = {signal, lang, known: this.shipment};
      const answer = await provider.getMailStatus(this.query, options);
      if (!signal.aborted) this.#take(answer, mode);
    } catch (reason) {
      if (!signal.aborted) this.#fail(asProviderError(reason), mode);
    }
    if (signal.aborted) return;
    this.isPending = false;
    this.#host.requestUpdate();
  }

  /** The citizen wants to know now. Before there can be anything new, that is said instead. */
  lookAgain(): void {
    if (this.isPending) return;
    if (Date.now() >= this.#notBefore) void this.look('asked');
    else this.#say({kind: 'soon', until: new Date(this.#notBefore).toISOString()});
    this.#host.requestUpdate();
  }

  /** Stops for ever. */
  leave(): void {
    this.#abort?.abort();
    this.#polling.hostDisconnected();
    this.#host.removeController(this.#polling);
    this.#host.removeController(this);
  }

  #take(answer: Shipment, mode: LookMode): void {
    const before = this.shipment;
    const shipment = (this.shipment = mergeShipment(before, answer));
    this.error = undefined;
    this.note = undefined;
    this.problem = undefined;
    this.#failures = 0;
    this.#notBefore = Date.parse(shipment.nextCheckAfter ?? '') || 0;
    this.#arrange();
    // What stands there from the beginning is no news.
    if (!before || mode === 'quiet') return;
    if (hasNews(before, shipment)) this.#tell({kind: 'changed', shipment});
    else if (mode === 'asked') this.#say({kind: 'same'});
  }

  #fail(error: ProviderError, mode: LookMode): void {
    this.error = error;
    this.note = undefined;
    this.#failures++;
    const {retryAfterSeconds = 0} = error.extras;
    this.#notBefore = Date.now() + retryAfterSeconds * 1000;
    this.#arrange();
    const since = this.shipment?.checkedAt;
    if (mode === 'asked' && since) this.#tell({kind: 'failed', error, since});
  }

  #arrange(): void {
    const waits = this.error && WAITS.includes(this.error.code);
    const pause = nextPoll({
      status: this.shipment?.status ?? 'no_data',
      nextCheckAfter: this.shipment?.nextCheckAfter,
      retryAfterSeconds: this.error?.extras.retryAfterSeconds,
      // That the post does not know it yet is no failure to be mended by asking more often.
      failures: this.error?.code === 'not-found' ? 0 : this.#failures,
      now: Date.now(),
      random: Math.random(),
    });
    this.#polling.again(waits ? undefined : pause);
  }

  #say(news: News): void {
    this.note = news;
    this.#tell(news);
  }
}
