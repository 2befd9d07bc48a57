import type {ReactiveController, ReactiveControllerHost} from 'lit';

const CONTROLS = 'a, button, input, label, summary';

const controlOf = (event: Event): Element | null =>
  (event.composedPath()[0] as Element).closest(CONTROLS);

/**
 * Takes back the second half of a double press where something else has come under the finger
 * meanwhile. Whoever presses twice out of habit must not dial the office that has just said “booked”.
 */
export class SecondPress implements ReactiveController {
  readonly #host: Element;
  #first: Element | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#press, true);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#press, true);
    this.#first = null;
  }

  readonly #press = (event: Event): void => {
    const control = controlOf(event);
    if ((event as MouseEvent).detail < 2 || control === this.#first) this.#first = control;
    else {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
}
