import type {Context} from '@lit/context';
import type {ReactiveControllerHost} from 'lit';
import {LateConsumer} from './late-consumer.js';
import {noPortal, type Portal, portalContext} from './portal-context.js';

/** What an element must offer to be given a provider. */
export interface ProvidedHost<P> extends ReactiveControllerHost, HTMLElement {
  /** Set by the embedder; beats everything else. */
  provider?: P | undefined;
  /** Base address of the back end for this one element. */
  src?: string | undefined;
}

/**
 * Owns where the host's data comes from: its own `provider`, then the context, then its own `src`,
 * then the portal's `src`. Does not fetch.
 */
export class ProviderController<P extends object> {
  readonly #host: ProvidedHost<P>;
  readonly #fromSource: (src: string) => P;
  readonly #provided: LateConsumer<P>;
  readonly #portal: LateConsumer<Portal>;
  #source: string | undefined;
  #ofSource: P | undefined;

  constructor(host: ProvidedHost<P>, context: Context<unknown, P>, fromSource: (src: string) => P) {
    this.#host = host;
    this.#fromSource = fromSource;
    this.#provided = new LateConsumer(host, context);
    this.#portal = new LateConsumer(host, portalContext);
  }

  /** The provider to ask; undefined while nobody has named one. */
  get value(): P | undefined {
    return this.#host.provider ?? this.#provided.value ?? this.#bySource();
  }

  /** The portal around the host, or what holds without one. */
  get portal(): Portal {
    return this.#portal.value ?? noPortal;
  }

  #bySource(): P | undefined {
    const source = this.#host.src ?? this.portal.src;
    if (source !== this.#source) {
      this.#source = source;
      this.#ofSource = source ? this.#fromSource(source) : undefined;
    }
    return this.#ofSource;
  }
}
