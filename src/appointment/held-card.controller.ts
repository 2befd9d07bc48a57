import type {LitElement, ReactiveController} from 'lit';

/**
 * Keeps the focus on the time it is on, when newer times are drawn into the same cards: a press must
 * not choose another one. Where the time is gone, the cards' heading has the focus.
 */
export class HeldCard implements ReactiveController {
  readonly #host: LitElement;
  #held: {readonly card: HTMLElement; readonly slot: string | undefined} | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const card = this.#root.activeElement;
    const isCard = card instanceof HTMLElement && card.matches('.cards button');
    this.#held = isCard ? {card, slot: card.dataset['slot']} : undefined;
  }

  hostUpdated(): void {
    const {card, slot} = this.#held ?? {};
    // Cards that went as a whole were left by whoever pressed something.
    if (!card || card.dataset['slot'] === slot || this.#root.activeElement !== card) return;
    const cards = this.#root.querySelectorAll<HTMLElement>('.cards button');
    const same = [...cards].find(({dataset}) => dataset['slot'] === slot);
    (same ?? this.#root.querySelector<HTMLElement>('#soonest'))?.focus({preventScroll: true});
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }
}
