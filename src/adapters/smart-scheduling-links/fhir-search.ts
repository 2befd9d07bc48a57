import {addDays} from '../../core/plain-date.model.js';
import {ProviderError} from '../../core/provider-error.model.js';
import {locationIn, parseBundle, scheduleIn, slotIn} from './smart.schema.js';
import {
  LEAST_AGE_SECONDS,
  MOST_SLOTS,
  type SmartNeed,
  type SmartSource,
  type SourceOptions,
} from './smart.source.js';

type Query = readonly (readonly [name: string, value: string])[];

const MOST_PAGES = 50;
const PAGE_SIZE = '500';

/**
 * Locations, Schedules and Slots of a FHIR server, by search (R4: `Slot?schedule=…&status=free&start=ge…`).
 * Pages are followed on the same origin only, so that a key which `fetch` adds goes nowhere else.
 *
 * @param baseUrl - The server's root: `https://fhir.example/r4`.
 */
export const fhirSearch = (baseUrl: string, options: SourceOptions = {}): SmartSource =>
  new FhirSearch(baseUrl, options);

class FhirSearch implements SmartSource {
  readonly #baseUrl: string;
  readonly #options: SourceOptions;

  constructor(baseUrl: string, options: SourceOptions) {
    this.#baseUrl = baseUrl;
    this.#options = options;
  }

  async places(signal: AbortSignal) {
    const [locations, schedules] = await Promise.all([
      this.#all('Location', [], locationIn, signal),
      this.#all('Schedule', [], scheduleIn, signal),
    ]);
    return {locations, schedules};
  }

  async slots({schedules, from, to}: SmartNeed, signal: AbortSignal) {
    const query: Query = [
      ['schedule', schedules.map((id) => `Schedule/${id}`).join(',')],
      ['status', 'free'],
      // Days are the server's there: one more on each side holds the days of every zone.
      ['start', `ge${addDays(from, -1)}`],
      ['start', `lt${addDays(to, 2)}`],
    ];
    const slots = schedules.length ? await this.#all('Slot', query, slotIn, signal) : [];
    const wanted = slots.filter((slot) => schedules.includes(slot.schedule.reference ?? ''));
    return {slots: wanted, maxAgeSeconds: LEAST_AGE_SECONDS};
  }

  async #all<T>(
    type: string,
    query: Query,
    wanted: (resource: unknown) => T | undefined,
    signal: AbortSignal,
  ): Promise<readonly T[]> {
    const found: T[] = [];
    let url: URL | undefined = addressOf(this.#baseUrl, type, query);
    for (let page = 0; url && page < MOST_PAGES && found.length < MOST_SLOTS; page++) {
      const {entry, link} = parseBundle(await answerOf(url, this.#options, signal));
      found.push(...entry.flatMap(({resource}) => wanted(resource) ?? []));
      url = nextOf(url, link.find(({relation}) => relation === 'next')?.url);
    }
    return found;
  }
}

function addressOf(baseUrl: string, type: string, query: Query): URL {
  const url = new URL(baseUrl, globalThis.document?.baseURI);
  url.pathname = `${url.pathname.replace(/\/*$/, '')}/${type}`;
  for (const [name, value] of query) url.searchParams.append(name, value);
  url.searchParams.append('_count', PAGE_SIZE);
  return url;
}

function nextOf(page: URL, next: string | undefined): URL | undefined {
  const url = next === undefined ? undefined : new URL(next, page);
  return url?.origin === page.origin ? url : undefined;
}

async function answerOf(
  url: URL,
  {fetch: send = fetch}: SourceOptions,
  signal: AbortSignal,
): Promise<unknown> {
  signal.throwIfAborted();
  try {
    const response = await send(url, {headers: {Accept: 'application/fhir+json'}, signal});
    const {ok, status} = response;
    if (!ok) throw new ProviderError(status === 429 ? 'rate-limited' : 'unavailable', {status});
    return (await response.json()) as unknown;
  } catch (reason) {
    signal.throwIfAborted();
    if (reason instanceof ProviderError) throw reason;
    throw new ProviderError(reason instanceof SyntaxError ? 'unreadable' : 'offline');
  }
}
