import {ProviderError} from '../../core/provider-error.model.js';
import type {ZmsClient} from './zms.client.js';
import {parseCaptcha} from './zms.schema.js';

/**
 * Solves an Altcha challenge (`{parameters, signature}`, as `/captcha-challenge/` gives it) and resolves with
 * its base64 payload. Nothing is bundled: `altcha` or the portal's own widget does it.
 */
export type SolveCaptcha = (challenge: unknown, signal: AbortSignal) => Promise<string>;

/** A token lasts 300 seconds and is bound to the address it was given to. */
const TOKEN_MS = 280_000;

/** Keeps the token that ZMS wants with the calendar as well as with a reservation. */
export class ZmsCaptcha {
  readonly #client: ZmsClient;
  readonly #solve: SolveCaptcha | undefined;
  readonly #now: () => number;
  #token: {readonly text: string; readonly until: number} | undefined;

  constructor(client: ZmsClient, solve: SolveCaptcha | undefined, now: () => number) {
    this.#client = client;
    this.#solve = solve;
    this.#now = now;
  }

  /** Swaps a payload that the page has solved for a token. */
  async redeem(payload: string, signal: AbortSignal): Promise<void> {
    const request = {method: 'POST', path: '/captcha-verify/', body: {payload}, signal} as const;
    const {token} = parseCaptcha(await this.#client.ask(request));
    if (!token) throw new ProviderError('antibot-invalid', {status: 403});
    this.#token = {text: token, until: this.#now() + TOKEN_MS};
  }

  /**
   * Does a call with a token, where one is needed. A token that is not accepted any more is replaced
   * once, where the portal can solve without the citizen; else the refusal goes to the page.
   */
  async with<T>(
    isNeeded: boolean,
    signal: AbortSignal,
    call: (token: string | undefined) => Promise<T>,
  ): Promise<T> {
    if (!isNeeded) return call(undefined);
    try {
      return await call(await this.#current(signal));
    } catch (reason) {
      if (!(reason instanceof ProviderError) || !/^antibot/.test(reason.code)) throw reason;
      this.#token = undefined;
      if (!this.#solve) throw reason;
      return call(await this.#current(signal));
    }
  }

  async #current(signal: AbortSignal): Promise<string | undefined> {
    const known = this.#token;
    if (known && known.until > this.#now()) return known.text;
    if (!this.#solve) return undefined;
    const challenge = await this.#client.ask({path: '/captcha-challenge/', signal});
    await this.redeem(await this.#solve(challenge, signal), signal);
    return this.#token?.text;
  }
}
