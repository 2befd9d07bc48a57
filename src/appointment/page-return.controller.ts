import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What the host does when something is back. */
export interface Returns {
  /** The network. */
  readonly online: () => void;
  /** The page, also from the browser's memory. */
  readonly shown: () => void;
}

/** Tells when the network or the page itself is back, as long as the host is on the page. */
export class PageReturn implements ReactiveController {
  readonly #returns: Returns;

  constructor(host: ReactiveControllerHost, returns: Returns) {
    this.#returns = returns;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#returns.online);
    addEventListener('pageshow', this.#returns.shown);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#returns.online);
    removeEventListener('pageshow', this.#returns.shown);
  }
}
