import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement & {afterEvent?: string | undefined};

/** Owns whether the time has come: with `afterEvent`, only when an event of that type was seen on the page. */
export class AfterEvent implements ReactiveController {
  readonly #host: Host;
  #awaited: string | undefined;
  #isSeen = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get isDue(): boolean {
    return this.#isSeen || !this.#host.afterEvent;
  }

  hostConnected(): void {
    this.#listen(this.#host.afterEvent);
  }

  hostUpdate(): void {
    const {afterEvent, isConnected} = this.#host;
    // What arrives after it was taken out updates it once more, and nobody would stop listening.
    if (isConnected && this.#awaited !== afterEvent) this.#listen(afterEvent);
  }

  hostDisconnected(): void {
    this.#listen(undefined);
  }

  /** What the person before has brought to an end is not over for the next one. */
  forget(): void {
    this.#isSeen = false;
  }

  #listen(type: string | undefined): void {
    if (this.#awaited) document.removeEventListener(this.#awaited, this.#see);
    if (type) document.addEventListener(type, this.#see);
    this.#awaited = type;
  }

  readonly #see = (): void => {
    this.#isSeen = true;
    this.#host.requestUpdate();
  };
}
