import {html} from 'lit';
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';

/** How urgent a message is. */
export interface AnnounceOptions {
  /** Interrupts what is being read. Only for what cannot wait, such as a time about to be lost. */
  readonly assertive?: boolean;
}

/** Long enough to be read to the end; after it nobody meets the text while reading on. */
const KEPT_MS = 10_000;

/**
 * Speaks news to screen-reader users. Owns two hidden regions, which the host places once, at
 * the end of its template, through {@link LiveRegion.render}, and keeps there in every state: a
 * region is only listened to when it was there before its text. Needs the class
 * `visually-hidden` among the host's styles.
 */
export class LiveRegion implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Has a sentence read out once. The same sentence again is read again, and of several in a row
   * none is lost.
   */
  announce(text: string, {assertive = false}: AnnounceOptions = {}): void {
    // The region may only be there after the host's first update.
    void this.#host.updateComplete.then(() => {
      if (!this.#host.isConnected) return;
      const region = this.#regions()[assertive ? 1 : 0];
      // Each message is an element of its own: added, not changed, whatever was said before.
      const message = document.createElement('p');
      message.textContent = text;
      region?.append(message);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#clear, KEPT_MS);
    });
  }

  /** The regions, empty; what is said is added outside of the template. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" data-live role="status" aria-atomic="false"></div>
      <div class="visually-hidden" data-live role="alert" aria-atomic="false"></div>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#clear();
  }

  readonly #clear = (): void => {
    for (const region of this.#regions()) region.replaceChildren();
  };

  #regions(): readonly Element[] {
    return [...(this.#host.shadowRoot?.querySelectorAll('[data-live]') ?? [])];
  }
}
