import {type HttpClient, httpClient, type HttpOptions} from '../core/http.js';
import {ProviderError} from '../core/provider-error.model.js';
import type {Office} from './office.model.js';
import type {OfficeProvider, ReadOptions} from './office.provider.js';

/**
 * An office from outside, checked. Rejects with a `ProviderError`: `unreadable` where nothing can be
 * made of it.
 *
 * @param value - The office, its hours alone, schema.org's JSON-LD, or what brings it. A text is JSON.
 * @param timeZone - IANA name for JSON-LD, which tells none.
 */
export async function parsedOffice(value: unknown, timeZone = ''): Promise<Office> {
  // The schema travels beside what it checks, so nobody waits for both in turn.
  const [{parsePlace}, arrived] = await Promise.all([import('./place.schema.js'), value]);
  return parsePlace(typeof arrived === 'string' ? parsedText(arrived) : arrived, timeZone);
}

function parsedText(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch (reason) {
    throw new ProviderError('unreadable', {detail: String(reason)});
  }
}

/**
 * Offices from a back end that keeps the kit's HTTP contract. Who asks for the same office while it
 * is on its way gets the same answer: several elements of a page make one request.
 *
 * @param src - The contract's root, absolute or relative to the page: `/api`.
 */
export function httpOffices(src: string, options: HttpOptions = {}): OfficeProvider {
  return {
    getOffice: (id, reading) => shared(options.fetch, src, id, reading, options),
  };
}

/** A request under way, and how many wait for it. */
interface Running {
  readonly answer: Promise<Office>;
  readonly abort: AbortController;
  waiting: number;
}

/** By who sends it, then by what is asked: each element has a provider of its own. */
const running = new WeakMap<object, Map<string, Running>>();

function shared(
  sender: typeof fetch = fetch,
  src: string,
  id: string,
  {lang, signal}: ReadOptions,
  options: HttpOptions,
): Promise<Office> {
  const ofSender = running.get(sender) ?? new Map<string, Running>();
  running.set(sender, ofSender);
  const key = JSON.stringify([src, id, lang]);
  const known = ofSender.get(key);
  if (known) return waitFor(known, signal);
  const abort = new AbortController();
  const forget = () => {
    if (ofSender.get(key) === mine) ofSender.delete(key);
  };
  const answer = ask(httpClient(src, options), id, lang, abort.signal).finally(forget);
  const mine: Running = {answer, abort, waiting: 0};
  abort.signal.addEventListener('abort', forget);
  ofSender.set(key, mine);
  return waitFor(mine, signal);
}

const ask = (send: HttpClient, id: string, lang: string, signal: AbortSignal): Promise<Office> =>
  parsedOffice(
    send({
      path: `/offices/${encodeURIComponent(id)}`,
      headers: {'Accept-Language': lang},
      signal,
      // An answer from a cache would bring the clock of yesterday along.
      cache: 'no-store',
    }),
  );

/** One who leaves does not take the answer from the others; the last one ends the request. */
function waitFor(one: Running, signal: AbortSignal): Promise<Office> {
  one.waiting += 1;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(signal.reason as Error);
      one.waiting -= 1;
      if (one.waiting === 0) one.abort.abort(signal.reason);
    };
    one.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, {once: true});
  });
}
