import type {LitElement} from 'lit';
import {ProviderError} from '../core/provider-error.model.js';
import {AntibotNeededEvent} from './antibot.event.js';
import type {Catalog} from './appointment.model.js';
import {offeringFor, type Selection} from './catalog.model.js';

/** Whether the office asks for a proof before it keeps or books a time. */
export const needsProof = (catalog: Catalog, selection: Selection): boolean =>
  offeringFor(catalog, selection)?.antibotRequired ?? catalog.capabilities.antibot !== undefined;

/** Owns the answer to the office's anti-bot challenge, which the page around has to get. */
export class AntibotProof {
  readonly #host: LitElement;
  #value: string | undefined;
  #isPending = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What to send; undefined while nothing was answered. */
  get value(): string | undefined {
    return this.#value;
  }

  /** Whether the challenge stands on the page. */
  get isPending(): boolean {
    return this.#isPending;
  }

  /** Each answer is good for one act. */
  spend(): void {
    this.#value = undefined;
  }

  /**
   * Has the challenge asked. Resolves with `antibot-required` where nobody on the page can ask it,
   * and with `antibot-invalid` where it did not work.
   */
  async ask(challenge: string | undefined): Promise<ProviderError | undefined> {
    const event = new AntibotNeededEvent(challenge);
    this.#host.dispatchEvent(event);
    if (!event.answer) return new ProviderError('antibot-required');
    this.#note(true);
    try {
      this.#value = await event.answer;
      return undefined;
    } catch {
      return new ProviderError('antibot-invalid');
    } finally {
      this.#note(false);
    }
  }

  #note(isPending: boolean): void {
    this.#isPending = isPending;
    this.#host.requestUpdate();
  }
}
