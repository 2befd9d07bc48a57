import type {Contract, Described, Operation} from './contract.js';
import {type CheckRequest, type Exchange, exchange, type Sending} from './exchange.js';
import {isCut, noAnswer} from './unreachable.js';

/** What a check may be told besides the address. */
export interface BackEndOptions {
  /** Id of the service to ask about and to book; the first that fits where absent. */
  readonly service?: string | undefined;
  /** Id of the site. */
  readonly site?: string | undefined;
  /** Id of the office to ask about and to send to; one of the catalogue's sites where absent. */
  readonly office?: string | undefined;
  /** How the citizen and the office meet, such as `in-person`. */
  readonly mode?: string | undefined;
  /** A shipment's reference or number that the back end knows. */
  readonly shipment?: string | undefined;
  /** Proof for a shipment's number, as `phone4=1234`. */
  readonly proof?: string | undefined;
  /** A case's reference that the back end knows. */
  readonly case?: string | undefined;
  /** Language to ask in, as a BCP 47 tag; `en` where absent. */
  readonly lang?: string | undefined;
  /** Origin of the pages that use the back end; without one, nothing is said about other origins. */
  readonly origin?: string | undefined;
  /** Sent with every request, such as a key of a gateway. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How long one answer may take; 15,000 where absent. */
  readonly timeoutMs?: number | undefined;
  /** Values for fields of the booking form, by name, in place of the artificial ones. */
  readonly details?: Readonly<Record<string, string>> | undefined;
  /**
   * Finds the token in the message that asks to confirm a booking, by the booking's reference;
   * without it, nothing that waits to be confirmed is.
   */
  readonly activationToken?: ((reference: string) => Promise<string>) | undefined;
  /** Sends one request. */
  readonly fetch?: typeof fetch | undefined;
  /** Lets time pass, in milliseconds. */
  readonly wait?: ((ms: number) => Promise<void>) | undefined;
}

const TIMEOUT_MS = 15_000;
const MAX_WAIT_SECONDS = 60;
const RATE_LIMITED = 429;
const TRIES = 3;

/** Whether a request may be sent again when nobody knows whether it arrived. */
const isRepeatable = ({key, method = 'GET', path}: CheckRequest): boolean =>
  !['POST', 'PATCH'].includes(method) || Boolean(key) || path.endsWith('-status');

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function sendingOf(base: string, options: BackEndOptions): Sending {
  const {fetch: send = fetch, headers = {}, lang = 'en', origin, timeoutMs = TIMEOUT_MS} = options;
  return {
    base: base.replace(/\/+$/, ''),
    fetch: send,
    headers: {'accept-language': lang, ...(origin ? {origin} : {}), ...headers},
    timeoutMs,
  };
}

/** The back end that is looked at, and all that it has said so far. */
export class BackEnd {
  readonly contract: Contract;
  readonly options: BackEndOptions;
  readonly wait: (ms: number) => Promise<void>;
  readonly #sending: Sending;
  readonly #log: Exchange[] = [];
  readonly #asked = new Map<string, Promise<Exchange>>();

  constructor(base: string, contract: Contract, options: BackEndOptions) {
    this.contract = contract;
    this.options = options;
    this.wait = options.wait ?? sleep;
    this.#sending = sendingOf(base, options);
  }

  /** Everything that was asked and answered, in order. */
  get log(): readonly Exchange[] {
    return this.#log;
  }

  /** The language that is asked in. */
  get lang(): string {
    return this.options.lang ?? 'en';
  }

  /**
   * Sends a request; waits as long as the back end asks where it is asked too often.
   * Rejects with `Unreachable` where no answer comes.
   */
  async send(request: CheckRequest): Promise<Exchange> {
    for (let tries = 1; ; tries++) {
      const answer = await this.#sendOnce(request);
      const seconds = Number(answer.headers.get('retry-after') ?? NaN);
      const isWorthIt = answer.status === RATE_LIMITED && seconds <= MAX_WAIT_SECONDS;
      if (!isWorthIt || tries >= TRIES) return answer;
      await this.wait(seconds * 1000);
    }
  }

  /** Sends a request whose answer is needed by several rules; only once. */
  ask(request: CheckRequest): Promise<Exchange> {
    const name = JSON.stringify(request);
    const answer = this.#asked.get(name) ?? this.send(request);
    this.#asked.set(name, answer);
    return answer;
  }

  /** The operation of an answer, and what the contract says about its status. */
  describes({method, path, status}: Exchange): {operation?: Operation; described?: Described} {
    const operation = this.contract.operation(method, path);
    if (!operation) return {};
    const described = operation.responses.get(status);
    return described ? {operation, described} : {operation};
  }

  async #sendOnce(request: CheckRequest): Promise<Exchange> {
    try {
      const answer = await exchange(this.#sending, request).catch((reason: unknown) => {
        if (isCut(reason) && isRepeatable(request)) return exchange(this.#sending, request);
        throw reason;
      });
      this.#log.push(answer);
      return answer;
    } catch (reason) {
      throw noAnswer(reason, this.#sending.timeoutMs);
    }
  }
}
