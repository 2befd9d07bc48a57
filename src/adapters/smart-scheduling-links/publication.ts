import {ProviderError} from '../../core/provider-error.model.js';
import {ndjson} from './ndjson.js';
import {locationIn, parseManifest, scheduleIn, slotIn} from './smart.schema.js';
import {
  LEAST_AGE_SECONDS,
  MOST_SLOTS,
  type SmartNeed,
  type SmartSource,
  type SourceOptions,
} from './smart.source.js';

/** Options of {@link publication}. */
export interface PublicationOptions extends SourceOptions {
  /**
   * Sends `If-None-Match` itself. A page leaves that to the browser's cache, as the header would cost a
   * preflight that static hosts refuse; true where there is no page.
   */
  readonly sendsETags?: boolean;
}

interface Known<T> {
  readonly kept: readonly T[];
  readonly etag: string | null;
  readonly freshUntil: number;
  readonly maxAgeSeconds: number;
}

/** What to read a file with. */
interface Reading<T> {
  readonly accept: string;
  /** Tells apart what was kept of the same file for different wishes. */
  readonly key: string;
  readonly keep: (response: Response) => Promise<readonly T[]>;
}

/** Reads files again only when their age or their ETag says that there is something new. */
class Files {
  readonly #options: PublicationOptions;
  readonly #known = new Map<string, Known<unknown>>();
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(options: PublicationOptions) {
    this.#options = options;
  }

  /** Two who want the same file at once read it once. */
  async read<T>(url: string, reading: Reading<T>, signal: AbortSignal): Promise<Known<T>> {
    const name = `${reading.key} ${url}`;
    const before = this.#turns.get(name);
    const turn = (async () => {
      await before?.catch(() => {});
      signal.throwIfAborted();
      return this.#inTurn(name, url, reading, signal);
    })();
    this.#turns.set(name, turn);
    return turn;
  }

  async #inTurn<T>(
    name: string,
    url: string,
    {accept, keep}: Reading<T>,
    signal: AbortSignal,
  ): Promise<Known<T>> {
    const {now = Date.now, sendsETags = !globalThis.document} = this.#options;
    const known = this.#known.get(name) as Known<T> | undefined;
    if (known && known.freshUntil > now()) return known;
    try {
      const response = await this.#ask(url, accept, sendsETags ? known?.etag : null, signal);
      const same = response.status === 304 ? known : undefined;
      if (!same && !response.ok) throw refusalOf(response);
      const kept = same?.kept ?? (await keep(response));
      const next: Known<T> = {...freshness(response, now(), same?.etag ?? null), kept};
      this.#known.set(name, next);
      return next;
    } catch (reason) {
      signal.throwIfAborted();
      // What was read a while ago is stale by design, and better than nothing.
      if (known) return known;
      throw reason instanceof ProviderError ? reason : new ProviderError('offline');
    }
  }

  #ask(
    url: string,
    accept: string,
    etag: string | null | undefined,
    signal: AbortSignal,
  ): Promise<Response> {
    const {fetch: send = fetch} = this.#options;
    return send(url, {headers: {Accept: accept, ...(etag && {'If-None-Match': etag})}, signal});
  }
}

function refusalOf({status, headers}: Response): ProviderError {
  const wait = Number.parseInt(headers.get('Retry-After') ?? '', 10);
  const code = status === 429 ? 'rate-limited' : 'unavailable';
  return new ProviderError(code, {status, retryAfterSeconds: wait >= 0 ? wait : undefined});
}

function freshness({headers}: Response, now: number, before: string | null) {
  const [, said] = /max-age=(\d+)/.exec(headers.get('Cache-Control') ?? '') ?? [];
  const maxAgeSeconds = Math.max(LEAST_AGE_SECONDS, Number(said ?? 0));
  const etag = headers.get('ETag') ?? before;
  return {etag, maxAgeSeconds, freshUntil: now + maxAgeSeconds * 1000};
}

/** Reads lines while they arrive, and keeps what is wanted. */
const lines =
  <T>(wanted: (resource: unknown) => T | undefined, most = MOST_SLOTS) =>
  async (response: Response): Promise<readonly T[]> => {
    const kept: T[] = [];
    if (!response.body) return kept;
    for await (const resource of ndjson(response.body)) {
      const item = wanted(resource);
      if (item !== undefined && kept.push(item) >= most) break;
    }
    return kept;
  };

const NDJSON = 'application/fhir+ndjson, application/x-ndjson, application/json';

/**
 * The files of a SMART Scheduling Links publication (smart-on-fhir/smart-scheduling-links): read as
 * streams, kept in memory only for the wanted schedules, asked for again when `max-age` is over and
 * never within a minute, with the ETag they came with.
 *
 * @param manifestUrl - Address of `$bulk-publish`.
 */
export const publication = (manifestUrl: string, options: PublicationOptions = {}): SmartSource =>
  new Publication(new URL(manifestUrl, globalThis.document?.baseURI).href, new Files(options));

class Publication implements SmartSource {
  readonly #manifestUrl: string;
  readonly #files: Files;

  constructor(manifestUrl: string, files: Files) {
    this.#manifestUrl = manifestUrl;
    this.#files = files;
  }

  async places(signal: AbortSignal) {
    const [locations, schedules] = await Promise.all([
      this.#all('Location', 'Location', locationIn, signal),
      this.#all('Schedule', 'Schedule', scheduleIn, signal),
    ]);
    return {
      locations: locations.flatMap(({kept}) => kept),
      schedules: schedules.flatMap(({kept}) => kept),
    };
  }

  async slots({schedules}: SmartNeed, signal: AbortSignal) {
    const wanted = (resource: unknown) => {
      const slot = slotIn(resource);
      return slot && schedules.includes(slot.schedule.reference ?? '') ? slot : undefined;
    };
    const key = `Slot ${[...schedules].sort().join(' ')}`;
    const found = await this.#all('Slot', key, wanted, signal);
    const ages = found.map(({maxAgeSeconds}) => maxAgeSeconds);
    return {
      slots: found.flatMap(({kept}) => kept).slice(0, MOST_SLOTS),
      maxAgeSeconds: ages.length ? Math.min(...ages) : LEAST_AGE_SECONDS,
    };
  }

  async #all<T>(
    type: string,
    key: string,
    wanted: (resource: unknown) => T | undefined,
    signal: AbortSignal,
  ): Promise<readonly Known<T>[]> {
    const reading = {accept: NDJSON, key, keep: lines(wanted)};
    const urls = await this.#addresses(type, signal);
    return Promise.all(urls.map((url) => this.#files.read(url, reading, signal)));
  }

  async #addresses(type: string, signal: AbortSignal): Promise<readonly string[]> {
    const keep = async (response: Response) =>
      parseManifest(await response.json().catch(() => undefined)).output;
    const reading = {accept: 'application/json', key: 'manifest', keep};
    const {kept} = await this.#files.read(this.#manifestUrl, reading, signal);
    return kept.flatMap((file) => {
      const url = file.type === type && file.url ? new URL(file.url, this.#manifestUrl) : undefined;
      return url && /^https?:$/.test(url.protocol) ? [url.href] : [];
    });
  }
}
