import {asProviderError, type ProblemCode, ProviderError} from '../core/provider-error.model.js';
import type {MailProof, MailProvider, MailQuery, ReadOptions} from '../mail/mail.provider.js';
import {mergeShipment} from '../mail/merge.model.js';
import type {Shipment} from '../mail/shipment.model.js';
import {instantText} from './times.js';
import {type MailContext, nothingYet} from './tracking-map.js';

/** One call to another system, without its secrets. `httpClient` of the kit takes it as it is. */
export interface AdapterRequest {
  readonly method?: 'GET' | 'POST';
  /** Below the system's base address, beginning with a slash. */
  readonly path: string;
  readonly query?: readonly (readonly [name: string, value: string | number | undefined])[];
  readonly body?: unknown;
}

/**
 * Performs a call, and resolves with the parsed JSON of the answer, whatever its status. Here an
 * embedder's back end adds keys and signatures; in a page it calls the portal's own proxy. It may
 * reject with a `ProviderError`, such as `rate-limited`.
 *
 * A proxy makes the call anew from number and carrier: one that forwards whatever path it gets lends
 * its key to everybody. Its own path should not contain `/tracking/`, which content blockers stop.
 */
export type Send = (request: AdapterRequest & {readonly signal: AbortSignal}) => Promise<unknown>;

/** What is asked of a carrier. */
export interface Parcel {
  /** The portal's own name for it. */
  readonly ref: string;
  /** The carrier's number, complete. */
  readonly number: string;
  /** The carrier, by the asked system's own id. */
  readonly carrier?: string | undefined;
  /** Where the number alone is not enough. */
  readonly proof?: MailProof | undefined;
  readonly document?: Shipment['document'];
}

/** What an embedder says once for all shipments. */
export interface MailAdapterOptions {
  /** What the citizen pays for the mailing; `{amount: 0}` where the office pays. */
  readonly cost: Shipment['cost'];
  /** Finds the number of a query; it alone knows what a `ref` means. Undefined is `not-found`. */
  readonly parcelOf?: (
    query: MailQuery,
    options: ReadOptions,
  ) => Parcel | undefined | Promise<Parcel | undefined>;
  /** IANA zone of all times, where all is carried within one; some adapters know it. */
  readonly zone?: string | undefined;
  /** Whole minutes until asking again brings anything; each adapter has its own. */
  readonly pauseMinutes?: number;
  readonly now?: () => Date;
}

/** Another system, as far as it differs from the others. */
export interface MailAdapter {
  readonly request: (parcel: Parcel, lang: string | undefined) => AdapterRequest;
  /** Pure; throws a `ProviderError`. */
  readonly map: (json: unknown, context: MailContext) => Shipment;
  /** Minutes between two questions about one number. */
  readonly pauseMinutes: number;
  /** IANA zone of all its times, where it has only one. */
  readonly zone?: string;
  /** "Not found" may mean that the carrier does not have it yet. */
  readonly mayBeEarly?: boolean;
}

/** Makes a provider of an adapter. */
export const mailAdapter =
  (adapter: MailAdapter) =>
  (send: Send, options: MailAdapterOptions): MailProvider => ({
    getMailStatus: async (query, read) => {
      const parcel = await (options.parcelOf ?? ownNumber)(query, read);
      if (!parcel) throw new ProviderError('not-found');
      const request = adapter.request(parcel, read.lang);
      const context = contextOf(parcel, options, adapter, read.lang);
      const ask = () => send({...request, signal: read.signal});
      const shipment = await answer(adapter, context, ask, read.signal);
      // An ending that was told once is not taken back by a later answer.
      return mergeShipment(read.known, shipment);
    },
  });

/** Without a register of its own a portal can ask about numbers only. */
const ownNumber = (query: MailQuery): Parcel | undefined =>
  'number' in query ? {...query, ref: printOf(query.number)} : undefined;

/** The number must not be the name, but the same number has to give the same name (FNV-1a). */
function printOf(number: string): string {
  let hash = 0x811c9dc5;
  for (const letter of number) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return `number-${(hash >>> 0).toString(36)}`;
}

function contextOf(
  {ref, number, carrier, document}: Parcel,
  {cost, now = () => new Date(), ...own}: MailAdapterOptions,
  {pauseMinutes, zone: onlyZone}: MailAdapter,
  lang: string | undefined,
): MailContext {
  const time = now().getTime();
  const zone = own.zone ?? onlyZone;
  const pause = (own.pauseMinutes ?? pauseMinutes) * 60_000;
  return {
    ref,
    number,
    carrier,
    document,
    cost,
    zone,
    lang,
    checkedAt: instantText(time, zone),
    nextCheckAfter: instantText(time + pause, zone),
  };
}

async function answer(
  {map, mayBeEarly}: MailAdapter,
  context: MailContext,
  ask: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<Shipment> {
  try {
    const json = await ask();
    signal.throwIfAborted();
    return map(json, context);
  } catch (reason) {
    signal.throwIfAborted();
    const error = asProviderError(reason);
    // Only `send` names a status: a mapping that says "not found" has seen why.
    if (mayBeEarly && error.code === 'not-found' && error.extras.status === 404) {
      return nothingYet(context);
    }
    throw error;
  }
}

const PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  404: 'not-found',
  429: 'rate-limited',
};

/**
 * A refusal by the status it names. A refused key is the portal's affair: for the citizen the
 * service is unavailable.
 */
export const refusal = (status: string | number | undefined): ProviderError =>
  new ProviderError(PROBLEMS[status ?? ''] ?? 'unavailable');

/** An answer that asks for the carrier, with those that could be meant. */
export const carrierNeeded = (...ids: readonly string[]): ProviderError =>
  new ProviderError('carrier-needed', {alternatives: ids.map((id) => ({id, name: id}))});
