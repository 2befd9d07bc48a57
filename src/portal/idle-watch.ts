import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What counts as somebody being there. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'] as const;

/** When nobody seems to be there any longer. */
export interface IdleLimits {
  /** Whole seconds without a sign until the warning; 0 to never warn. */
  readonly idleSeconds: number;
  /** Whole seconds from the warning to the end. */
  readonly warningSeconds: number;
}

/**
 * Owns the time since the last sign of a person. During the warning only an answer counts, because
 * the next person walking up must not keep the last one's session alive.
 */
export class IdleWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #limits: () => IdleLimits;
  readonly #onEnd: () => void;
  readonly #isThere: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #secondsLeft: number | undefined;

  /** @param isThere - Whether somebody is there who gives no sign, such as in a video call. */
  constructor(
    host: ReactiveControllerHost,
    limits: () => IdleLimits,
    onEnd: () => void,
    isThere: () => boolean,
  ) {
    this.#host = host;
    this.#limits = limits;
    this.#onEnd = onEnd;
    this.#isThere = isThere;
    host.addController(this);
  }

  /** Whole seconds until the end, during the warning only. */
  get secondsLeft(): number | undefined {
    return this.#secondsLeft;
  }

  hostConnected(): void {
    this.restart();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Somebody is there: begins to count anew. To be called when the limits change, too. */
  restart(): void {
    this.#stop();
    const {idleSeconds, warningSeconds} = this.#limits();
    if (!(idleSeconds > 0)) return;
    for (const sign of SIGNS) window.addEventListener(sign, this.#onSign, {passive: true});
    this.#wait(idleSeconds, () => (this.#isThere() ? this.restart() : this.#count(warningSeconds)));
  }

  readonly #onSign = (): void => {
    if (this.#secondsLeft === undefined) this.restart();
  };

  #stop(): void {
    for (const sign of SIGNS) window.removeEventListener(sign, this.#onSign);
    clearTimeout(this.#timer);
    if (this.#secondsLeft !== undefined) this.#host.requestUpdate();
    this.#secondsLeft = undefined;
  }

  #count(seconds: number): void {
    this.#secondsLeft = seconds;
    this.#host.requestUpdate();
    if (seconds > 0) this.#wait(1, () => this.#count(seconds - 1));
    else this.end();
  }

  /** A machine that slept, or that showed a preview of a page, has let time pass without a question. */
  #wait(seconds: number, then: () => void): void {
    const due = Date.now() + seconds * 1000;
    const isLate = () => Date.now() - due > this.#limits().warningSeconds * 1000;
    this.#timer = setTimeout(() => (isLate() ? this.end() : then()), seconds * 1000);
  }

  /** Ends the session now. */
  end(): void {
    this.#onEnd();
    this.restart();
  }
}
