import type {Unanswered} from './page-options.js';

/** A question to the back end, as it goes from the elements' realm to the one that may use the network. */
export interface Question {
  /** Absolute address. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What came of it; status 0 where there was no answer at all. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** An answer that travels in the page. */
export interface EmbeddedAnswer extends Answer {
  /** Address, relative to the page's site where it belongs to it. */
  readonly url: string;
  /** Language that was asked for. */
  readonly lang: string;
}

/** The network of the elements' realm: reads what is public, notes what was asked and what came of it. */
export class AskedQuestions {
  readonly answers: EmbeddedAnswer[] = [];
  readonly unanswered: Unanswered[] = [];
  readonly #ask: (question: Question) => Promise<Answer>;
  readonly #site: string;
  #waiting = 0;

  /** @param page - Address of the page. */
  constructor(page: string, ask: (question: Question) => Promise<Answer>) {
    this.#ask = ask;
    this.#site = new URL(page).origin;
  }

  /** Whether an answer is awaited. */
  get isWaiting(): boolean {
    return this.#waiting > 0;
  }

  /** Stands in for `fetch`. What needs more than a `GET` is about somebody, and not for a page. */
  readonly fetch = async (
    address: URL | RequestInfo,
    init: RequestInit = {},
  ): Promise<Response> => {
    const url = address instanceof Request ? address.url : String(address);
    if ((init.method ?? 'GET') !== 'GET') return new Response('', {status: 405});
    const headers = Object.fromEntries(new Headers(init.headers));
    this.#waiting += 1;
    try {
      const answer = await this.#ask({url, headers});
      return this.#noted(url, headers['accept-language'] ?? '', answer);
    } finally {
      this.#waiting -= 1;
    }
  };

  #noted(address: string, lang: string, answer: Answer): Response {
    const url = address.startsWith(`${this.#site}/`) ? address.slice(this.#site.length) : address;
    const {status, text, headers} = answer;
    // That there is no such thing is an answer, too.
    if (status === 200 || status === 404) this.#keep({...answer, url, lang});
    if (status !== 200) this.unanswered.push({url, reason: status ? String(status) : text});
    if (status === 0) throw new TypeError(text);
    return new Response(status === 204 || status === 304 ? null : text, {status, headers});
  }

  #keep(answer: EmbeddedAnswer): void {
    const isKnown = this.answers.some(({url, lang}) => url === answer.url && lang === answer.lang);
    if (!isKnown) this.answers.push(answer);
  }
}
