import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {LateConsumer} from '../core/late-consumer.js';
import {noPortal, type Portal, portalContext} from '../core/portal-context.js';
import {asProviderError, type ProviderError} from '../core/provider-error.model.js';
import {remember} from '../core/remember.js';
import {isOld} from './freshness.model.js';
import type {DeviceClocks} from './local-time.model.js';
import {httpOffices, parsedOffice} from './office.http.js';
import type {Office} from './office.model.js';
import {officeContext, type OfficeProvider} from './office.provider.js';
import {type Arrival, arrivalNow, clocks} from './office-clock.controller.js';

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
  /** Reads the JSON-LD that its page has for search engines. */
  fromPage?: boolean | undefined;
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

const OWN = ':scope > script[type="application/json"][slot="office"]';
const JSON_LD = 'script[type="application/ld+json"]';

/** What is written into the host, or into its page for search engines; several scripts as a list of texts. */
function writtenIn(host: OfficeHost): string | undefined {
  const own = host.querySelector?.(OWN)?.textContent;
  if (own) return own;
  const inside = host.querySelectorAll?.(`:scope > ${JSON_LD}`) ?? [];
  const scripts = host.fromPage ? document.querySelectorAll(JSON_LD) : inside;
  const texts = Array.from(scripts, ({textContent}) => textContent ?? '').filter(Boolean);
  return texts.length > 1 ? JSON.stringify(texts) : texts[0];
}

/** What the host names; the first that is there counts. */
type Named = readonly [
  data: unknown,
  inline: string | undefined,
  provider: OfficeProvider | undefined,
  id: string | undefined,
  lang: string,
  timeZone: string | undefined,
  /** Counts the times that it is asked for anew. */
  round: number,
];

/** An office, and what it is an answer to. */
interface Found {
  readonly named: Named;
  readonly came: DeviceClocks;
  readonly id: string | undefined;
  readonly office: Office;
  readonly arrival: Arrival | undefined;
}

/**
 * Owns the office that the host names: by its `data`, by a script inside it (`application/json` in
 * the slot `office`, or `application/ld+json`), or by an id that a provider knows. Ends a question with
 * the host's leaving, and asks once more when it is back.
 *
 * What a provider told is asked for again when it is old, while the page is seen: looked at with each of
 * the host's updates, so that an {@link OfficeClock} beside it is all that wakes it. Where that fails, what
 * is known stays.
 */
export class OfficeLoader implements ReactiveController {
  readonly #host: OfficeHost;
  readonly #lang: () => string;
  readonly #own: () => OfficeProvider | undefined;
  readonly #given: LateConsumer<OfficeProvider>;
  readonly #portal: LateConsumer<Portal>;
  readonly #task: Task<Named, Found>;
  #state: OfficeState | undefined;
  #round = 0;
  #asked = clocks();
  /** The host left while its question was under way. */
  #isCut = false;

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
    // Before the task, which sees in the same update that something has changed.
    host.addController(this);
    this.#task = new Task(host, {
      args: () => this.#named(),
      task: (named, {signal}) => this.#find(named, signal),
    });
  }

  hostConnected(): void {
    if (this.#isCut) this.#round += 1;
    this.#isCut = false;
  }

  hostDisconnected(): void {
    this.#isCut = this.#task.status === TaskStatus.PENDING;
    this.#task.abort();
  }

  hostUpdate(): void {
    const {status, value} = this.#task;
    if (!value || isWritten(value.named) || status !== TaskStatus.COMPLETE) return;
    if (document.hidden || !navigator.onLine) return;
    const {timeZone} = value.office.hours;
    if (isOld({...value, asked: this.#asked, timeZone}, clocks(), SPREAD)) this.#round += 1;
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
    const inline = writtenIn(this.#host);
    const provider = office ? this.#provider : undefined;
    return [data, inline, provider, office, this.#lang(), timeZone, this.#round];
  }

  async #find(named: Named, signal: AbortSignal): Promise<Found> {
    const known = this.#task.value;
    this.#asked = clocks();
    try {
      const found = await read(named, signal);
      // What stands in the page tells its time once, when it is first read.
      return known && isWritten(named) && isAlike(known.named.slice(0, 2), named.slice(0, 2))
        ? {...found, arrival: known.arrival}
        : found;
    } catch (reason) {
      // Asked for again in vain: an older answer to the same question is better than none.
      if (known && isAlike(known.named.slice(0, -1), named.slice(0, -1))) return known;
      throw reason;
    }
  }
}

/** One for all elements of a page, which then ask in one request; pages differ. */
const SPREAD = Math.random();

/** Whether the office stands in the page itself, and is no answer of somebody's. */
const isWritten = ([data, inline]: Named): boolean => (data ?? inline) !== undefined;

const isAlike = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.every((each, at) => each === other[at]);

const officesAt = remember((src: string) => httpOffices(src));

const isSame = (before: OfficeState, next: Omit<OfficeState, 'retry'>): boolean =>
  before.office === next.office &&
  before.error === next.error &&
  before.isLoading === next.isLoading;

/** Rejects with a `ProviderError` and nothing else, so that one failure stays one object. */
async function read(named: Named, signal: AbortSignal): Promise<Found> {
  const [data, inline, provider, id, lang, zone] = named;
  const own = data ?? inline;
  if (own === undefined && (!provider || !id)) return initialState as never;
  try {
    const office = await (own === undefined && provider && id
      ? provider.getOffice(id, {signal, lang})
      : parsedOffice(own, zone));
    return {named, id, office, came: clocks(), arrival: arrivalNow(office.generatedAt)};
  } catch (reason) {
    throw signal.aborted ? reason : asProviderError(reason);
  }
}
