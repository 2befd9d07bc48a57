import type {Meeting} from './meeting.model.js';

const INLINE = ':scope > script[type="application/json"][slot="meeting"]';

/** Owns which meeting the host names: by its property, else by a script inside it; checked once. */
export class MeetingReader {
  readonly #host: HTMLElement;
  #named: unknown;
  #meeting: Meeting | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The meeting; undefined where none is named, or nothing can be made of it. */
  read(property: unknown, parse: (value: unknown) => Meeting): Meeting | undefined {
    const named = property ?? this.#script?.textContent;
    if (named !== this.#named) {
      this.#named = named;
      this.#meeting = this.#parsed(named, parse);
    }
    return this.#meeting;
  }

  /** Takes the last person's meeting out of the page. */
  forget(): void {
    this.#script?.remove();
  }

  get #script(): Element | null {
    return this.#host.querySelector(INLINE);
  }

  #parsed(named: unknown, parse: (value: unknown) => Meeting): Meeting | undefined {
    if (named === undefined || named === null || named === '') return undefined;
    try {
      return parse(typeof named === 'string' ? JSON.parse(named) : named);
    } catch {
      console.warn(`zerotrip: <${this.#host.localName}> was given a meeting that cannot be read`);
      return undefined;
    }
  }
}
