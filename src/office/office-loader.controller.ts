import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveControllerHost} from 'lit';
import {LateConsumer} from '../core/late-consumer.js';
import {noPortal, type Portal, portalContext} from '../core/portal-context.js';
import {asProviderError, type ProviderError} from '../core/provider-error.model.js';
import {remember} from '../core/remember.js';
import {httpOffices, parsedOffice} from './office.http.js';
import type {Office} from './office.model.js';
import {officeContext, type OfficeProvider} from './office.provider.js';
import {type Arrival, arrivalNow} from './office-clock.controller.js';

/** What an element must offer to be given an office. */
export interface OfficeHost extends ReactiveControllerHost, HTMLElement {
  /** Id of the office: `donghu`. */
  office?: string | undefined;
  /**
   * The office itself, its hours alone, or schema.org's JSON-LD, as parsed JSON; beats everything
   * else. Not checked yet.
   */
  data?: unknown;
  /** IANA name of the office's zone, for JSON-LD, which tells none. */
  timeZone?: string | undefined;
  /** Base address of the back end for this one element. */
  src?: string | undefined;
}

/** An office on its way, here, or failed. All members absent: nobody has named one. */
export interface OfficeState {
  readonly office?: Office | undefined;
  /** When it came, by which its clock is read; absent where it tells no time. */
  readonly arrival?: Arrival | undefined;
  /** Why there is none. */
  readonly error?: ProviderError | undefined;
  readonly isLoading?: boolean | undefined;
  /** Asks for it once more. */
  retry(): void;
}

const INLINE =
  ':scope > script[type="application/json"][slot="office"], :scope > script[type="application/ld+json"]';

/** What the host names; the first that is there counts. */
type Named = readonly [
  data: unknown,
  inline: string | undefined,
  provider: OfficeProvider | undefined,
  id: string | undefined,
  lang: string,
  timeZone: string | undefined,
];

/** An office, and what it is an answer to. */
interface Found {
  readonly id: string | undefined;
  readonly office: Office;
  readonly arrival: Arrival | undefined;
}

/**
 * Owns the office that the host names: by its `data`, by a script inside it (`application/json` in
 * the slot `office`, or `application/ld+json`), or by an id that a provider knows.
 */
export class OfficeLoader {
  readonly #host: OfficeHost;
  readonly #lang: () => string;
  readonly #own: () => OfficeProvider | undefined;
  readonly #given: LateConsumer<OfficeProvider>;
  readonly #portal: LateConsumer<Portal>;
  readonly #task: Task<Named, Found>;
  #state: OfficeState | undefined;

  /**
   * @param lang - BCP 47 tag of the page's language, such as the localizer's.
   * @param own - The provider of offices that the embedder has set on the host, if any. A host whose
   *   `provider` is one of something else gives none: context, `src` and the portal count then.
   */
  constructor(
    host: OfficeHost,
    lang: () => string,
    own = (): OfficeProvider | undefined => undefined,
  ) {
    this.#host = host;
    this.#lang = lang;
    this.#own = own;
    this.#given = new LateConsumer(host, officeContext);
    this.#portal = new LateConsumer(host, portalContext);
    this.#task = new Task(host, {
      args: () => this.#named(),
      task: (named, {signal}) => read(named, signal),
    });
  }

  /** The portal around the host. */
  get portal(): Portal {
    return this.#portal.value ?? noPortal;
  }

  /** What became of the office; a new object whenever that changes. */
  get state(): OfficeState {
    const {error: reason, status, value} = this.#task;
    // Another office's hours and numbers would be wrong ones.
    const found = value?.id === this.#host.office ? value : undefined;
    const next = {
      office: found?.office,
      arrival: found?.arrival,
      error: status === TaskStatus.ERROR ? (reason as ProviderError) : undefined,
      isLoading: status === TaskStatus.PENDING,
    };
    return this.#state && isSame(this.#state, next)
      ? this.#state
      : (this.#state = {...next, retry: () => void this.#task.run()});
  }

  get #provider(): OfficeProvider | undefined {
    const src = this.#host.src ?? this.portal.src;
    return this.#own() ?? this.#given.value ?? (src ? officesAt(src) : undefined);
  }

  #named(): Named {
    const {data, office, timeZone} = this.#host;
    const inline = this.#host.querySelector?.(INLINE)?.textContent || undefined;
    const provider = office ? this.#provider : undefined;
    return [data, inline, provider, office, this.#lang(), timeZone];
  }
}

const officesAt = remember((src: string) => httpOffices(src));

const isSame = (before: OfficeState, next: Omit<OfficeState, 'retry'>): boolean =>
  before.office === next.office &&
  before.error === next.error &&
  before.isLoading === next.isLoading;

/** Rejects with a `ProviderError` and nothing else, so that one failure stays one object. */
async function read([data, inline, provider, id, lang, zone]: Named, signal: AbortSignal) {
  const own = data ?? inline;
  if (own === undefined && (!provider || !id)) return initialState as never;
  try {
    const office = await (own === undefined && provider && id
      ? provider.getOffice(id, {signal, lang})
      : parsedOffice(own, zone));
    return {id, office, arrival: arrivalNow(office.generatedAt)};
  } catch (reason) {
    throw signal.aborted ? reason : asProviderError(reason);
  }
}
