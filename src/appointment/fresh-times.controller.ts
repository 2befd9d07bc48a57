import type {LitElement, ReactiveController} from 'lit';
import {PollingController} from '../core/polling.controller.js';
import {pauseBeforeNext} from '../core/polling.model.js';
import type {ProviderError} from '../core/provider-error.model.js';
import type {SlotPage} from './appointment.model.js';
import {HeldCard} from './held-card.controller.js';

/** Whose times on show are to be fresh. */
export interface AgeingTimes {
  readonly search: {
    /** Undefined while none are on show. */
    readonly page: SlotPage | undefined;
    /** Why the last ask that nobody asked for came to nothing. */
    readonly setback: ProviderError | undefined;
  };
  /** Asks again, unnoticed. */
  freshen(): void;
}

/** Older than this, times are not to be trusted: others book all the while. The back end may say longer. */
const FRESH_SECONDS = 60;

/**
 * Owns how old the times on show get. Whoever comes back to the page after a minute sees newer ones;
 * a page that is only looked at asks every one to two minutes, so that pages opened together do not
 * ask together. Nothing is asked while the page is hidden or offline, nor sooner than a refusal wants.
 */
export class FreshTimes implements ReactiveController {
  readonly #times: AgeingTimes;
  readonly #polling: PollingController;
  #page: SlotPage | undefined;
  #setback: ProviderError | undefined;
  #failures = 0;
  #since = 0;

  constructor(host: LitElement, times: AgeingTimes) {
    this.#times = times;
    this.#polling = new PollingController(host, () => this.#times.freshen());
    host.addController(this);
    new HeldCard(host);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#hide);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#hide);
  }

  hostUpdated(): void {
    const {page, setback} = this.#times.search;
    if (page === this.#page && setback === this.#setback) return;
    if (page !== this.#page) this.#since = Date.now();
    this.#failures = setback && setback !== this.#setback ? this.#failures + 1 : 0;
    this.#page = page;
    this.#setback = setback;
    this.#polling.again(page && this.#pause);
  }

  get #fresh(): number {
    return Math.max(FRESH_SECONDS, this.#page?.maxAgeSeconds ?? 0) * 1000;
  }

  get #pause(): number {
    return pauseBeforeNext(this.#fresh, {
      now: Date.now(),
      random: Math.random(),
      failures: this.#failures,
      retryAfterSeconds: this.#setback?.extras.retryAfterSeconds,
    });
  }

  /** Who comes back need not wait as long as who stays. */
  readonly #hide = (): void => {
    if (!document.hidden || !this.#page || this.#setback) return;
    this.#polling.again(Math.max(0, this.#since + this.#fresh - Date.now()));
  };
}
