import {type Context, ContextEvent as ContextRequest, type ContextCallback} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Owns one context value of the host. Unlike `ContextConsumer` it finds a provider that is defined
 * or inserted after the host, and forgets the value when the host leaves the provider. (A
 * `ContextRoot` would find late providers too, but keeps an entry for every request for ever.)
 */
export class LateConsumer<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: Context<unknown, T>;
  #unsubscribe: (() => void) | undefined;
  #value: T | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, context: Context<unknown, T>) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  /** What the nearest provider says; undefined where there is none. */
  get value(): T | undefined {
    return this.#value;
  }

  hostConnected(): void {
    // Every provider announces itself by this event, which reaches the document.
    document.addEventListener('context-provider', this.#onProvider);
    // Where nobody answers any more, that is news, too.
    this.#host.requestUpdate();
    this.#ask();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#onProvider);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#value = undefined;
  }

  readonly #onProvider = (event: Event & {readonly context?: unknown}): void => {
    if (event.context === this.#context) this.#ask();
  };

  #ask(): void {
    this.#host.dispatchEvent(new ContextRequest(this.#context, this.#host, this.#receive, true));
  }

  readonly #receive: ContextCallback<T> = (value, unsubscribe) => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#value = value;
    this.#host.requestUpdate();
  };
}
