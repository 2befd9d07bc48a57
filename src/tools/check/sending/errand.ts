import type {BackEnd} from '../back-end.js';
import {type CheckRequest, type Exchange, inShort} from '../exchange.js';
import {Keys} from '../keys.js';
import type {SentPath} from '../office/refusals.js';
import {notTried, Stop} from '../rule.js';

/** What an office says to something that it was sent. */
export interface Receipt {
  readonly ref: string;
  readonly token?: string | undefined;
}

/** What opens something that was sent. */
export interface Opener {
  readonly ref: string;
  readonly token: string;
}

/** All that is sent to an office once, marked as a test, and what it has said to it. */
export class Errand extends Keys {
  readonly backEnd: BackEnd;
  readonly #receipts = new Map<SentPath, Receipt>();
  readonly #sent = new Map<string, string>();

  constructor(backEnd: BackEnd) {
    super();
    this.backEnd = backEnd;
  }

  /** What lies at the office now, with the token that opens it, by its path; most of it for good. */
  get sent(): ReadonlyMap<string, string> {
    return this.#sent;
  }

  /** Sends a request, and remembers what it has left at the office. */
  async send(request: CheckRequest): Promise<Exchange> {
    const answer = await this.backEnd.send(request);
    const {ref, token} = Object(answer.body) as {ref?: unknown; token?: unknown};
    const isNew = request.method === 'POST' && answer.status === 201 && typeof ref === 'string';
    if (isNew) this.#sent.set(`${request.path}/${ref}`, typeof token === 'string' ? token : '');
    return answer;
  }

  /** Sends something with a key; an empty one is left out. */
  post(path: string, body: unknown, key: string, token?: string): Promise<Exchange> {
    return this.send({method: 'POST', path, body, key, ...(token && {token})});
  }

  /** Keeps the answer to the first sending for the rules after it. */
  keep(path: SentPath, receipt: Receipt): void {
    this.#receipts.set(path, receipt);
  }

  /** The answer to the first sending. Ends a rule where there is none. */
  receipt(path: SentPath): Receipt {
    const receipt = this.#receipts.get(path);
    if (receipt) return receipt;
    throw new Stop(notTried('nothing could be sent'));
  }

  /** The answer to the first sending with its token. Ends a rule where it has none. */
  opened(path: SentPath): Opener {
    const {ref, token} = this.receipt(path);
    if (token) return {ref, token};
    throw new Stop(notTried('the answer to sending it had no token'));
  }

  /** Takes back what can be taken back, and says how it was answered. */
  async takeBack(path: string, token: string): Promise<Exchange> {
    const answer = await this.send({method: 'DELETE', path, ...(token && {token})});
    if (answer.status === 204) this.#sent.delete(path);
    return answer;
  }
}

/** An answer that is no receipt, in a few words; undefined for a receipt. */
export const noReceipt = (answer: Exchange): string | undefined => {
  const {ref} = Object(answer.body) as Partial<Receipt>;
  return answer.status === 201 && ref ? undefined : inShort(answer);
};
