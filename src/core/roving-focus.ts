import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {stepOfKey} from './roving-step.model.js';
import type {RovingStep} from './roving-step.model.js';

/** What a host tells about its items. */
export interface RovingFocusOptions {
  /**
   * Selects the items in the host's shadow root. Each carries its identity as `data-key`, unique
   * among them, and no `tabindex` in the template.
   */
  readonly items: string;
  /** Identity of the item that Tab reaches; where it is not on screen, Tab reaches the first. */
  readonly current: () => string | undefined;
  /** Where a step leads from an item, whether on screen yet or not; `undefined` to stay. */
  readonly move: (step: RovingStep, from: string) => string | undefined;
  /** The host makes `key` its current item and shows it; it is focused after that update. */
  readonly onMove: (key: string) => void;
}

/**
 * One tab stop for a group of items, with the arrow keys between them: a month sheet, a list.
 * Owns `tabindex` and focus; does not own which item is current and where a step leads.
 */
export class RovingFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: RovingFocusOptions;
  #wanted: string | undefined;
  /** Where the focus was when the item was wanted. */
  #left: Element | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: RovingFocusOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Focuses an item that is on screen; does nothing where it is not. */
  focus(key: string): void {
    this.#items()
      .find((item) => item.dataset['key'] === key)
      ?.focus();
  }

  /** Goes to an item, on screen or not yet, from wherever in the host the focus is. */
  go(key: string): void {
    this.#wanted = key;
    this.#left = this.#host.shadowRoot?.activeElement;
    this.#options.onMove(key);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKeydown);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKeydown);
    this.#wanted = undefined;
  }

  hostUpdated(): void {
    const items = this.#items();
    const current = this.#options.current();
    const stop = items.find((item) => item.dataset['key'] === current) ?? items[0];
    for (const item of items) {
      const tabIndex = item === stop ? 0 : -1;
      // Writing the same again would style the item anew.
      if (item.tabIndex !== tabIndex) item.tabIndex = tabIndex;
    }
    const wanted = items.find((item) => item.dataset['key'] === this.#wanted);
    if (!wanted) return;
    this.#wanted = undefined;
    if (this.#mayMoveFocus()) wanted.focus();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const item = event.composedPath().find((node) => this.#items().includes(node as HTMLElement));
    if (!item || event.defaultPrevented) return;
    const from = item as HTMLElement;
    const step = stepOfKey(event, getComputedStyle(from).direction === 'rtl');
    if (!step) return;
    // Even where there is nowhere to go: the page must not scroll away under the group.
    event.preventDefault();
    const next = this.#options.move(step, from.dataset['key'] ?? '');
    if (next !== undefined) this.go(next);
  };

  /** The item may come late; by then the person may have gone elsewhere and must not be fetched. */
  #mayMoveFocus(): boolean {
    const active = this.#host.shadowRoot?.activeElement;
    if (!active) return document.activeElement === document.body;
    return active === this.#left || active.matches(this.#options.items);
  }

  #items(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(this.#options.items) ?? [])];
  }
}
