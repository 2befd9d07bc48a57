import {httpClient} from '../core/http.js';
import type {HttpClient, HttpOptions, HttpRequest} from '../core/http.js';
import {ProviderError} from '../core/provider-error.model.js';
import type {Appointment, Hold, SlotPage} from './appointment.model.js';
import type {
  ActOptions,
  BookingRequest,
  CancelRequest,
  CatalogQuery,
  FullAppointmentProvider,
  HoldRequest,
  NextSlotsQuery,
  OwnerActOptions,
  OwnerOptions,
  ReadOptions,
  RescheduleRequest,
  SlotFilter,
  SlotQuery,
  WaitlistRequest,
} from './appointment.provider.js';
type Query = NonNullable<HttpRequest['query']>;

/**
 * Appointments from a back end that keeps the kit's HTTP contract.
 *
 * @param src - The contract's root, absolute or relative to the page: `/api`.
 */
export const httpAppointments = (src: string, options?: HttpOptions): FullAppointmentProvider =>
  new HttpAppointments(httpClient(src, options));

class HttpAppointments implements FullAppointmentProvider {
  readonly #send: HttpClient;
  #hasActed = false;

  constructor(send: HttpClient) {
    this.#send = send;
  }

  getCatalog({serviceId, siteId}: CatalogQuery, {signal, lang}: ReadOptions) {
    const query = Object.entries({service: serviceId, site: siteId, lang});
    const headers = headersOf({lang});
    const answer = this.#send({path: '/catalog', query, headers, signal});
    return checked(answer, ({parseCatalog}) => parseCatalog);
  }

  listSlots(wish: SlotQuery, options: ReadOptions) {
    const span = Object.entries({from: wish.from, to: wish.to});
    return this.#slots('/slots', [...filterQuery(wish), ...span], options);
  }

  listNextSlots(wish: NextSlotsQuery, options: ReadOptions) {
    return this.#slots('/slots/next', [...filterQuery(wish), ['limit', wish.limit]], options);
  }

  hold(body: HoldRequest, options: ActOptions) {
    return this.#hold({method: 'POST', path: '/holds', body, ...options});
  }

  extendHold(holdId: string, options: ReadOptions) {
    return this.#hold({method: 'PATCH', path: holdPath(holdId), body: {extend: true}, ...options});
  }

  async releaseHold(holdId: string) {
    const request = {method: 'DELETE', path: holdPath(holdId), keepalive: true} as const;
    // What cannot be given back lapses by itself, and nobody is left who could be told.
    await this.#act(request).catch(() => {});
  }

  book(body: BookingRequest, options: ActOptions) {
    const answer = this.#act({method: 'POST', path: '/appointments', body, ...options});
    return checked(answer, ({parseAppointment}) => parseAppointment);
  }

  getAppointment(id: string, options: OwnerOptions) {
    // Where it stands counts, not where it stood: the browser asks whether it has changed.
    return this.#own({path: ownPath(id), cache: 'no-cache', ...options});
  }

  activate(id: string, token: string, options: ActOptions) {
    return this.#own({method: 'POST', path: ownPath(id, 'activation'), body: {token}, ...options});
  }

  reschedule(id: string, {version = '*', ...body}: RescheduleRequest, options: OwnerActOptions) {
    const path = ownPath(id, 'reschedule');
    return this.#own({method: 'POST', path, body, version, ...options});
  }

  cancel(id: string, body: CancelRequest, options: OwnerActOptions) {
    return this.#own({method: 'POST', path: ownPath(id, 'cancellation'), body, ...options});
  }

  joinWaitlist(body: WaitlistRequest, options: ActOptions) {
    const answer = this.#act({method: 'POST', path: '/waitlist', body, ...options});
    return checked(answer, ({parseWaitlistPlace}) => parseWaitlistPlace);
  }

  #hold(request: Asking): Promise<Hold> {
    return checked(this.#act(request), ({parseHold}) => parseHold);
  }

  /** One appointment as it stands, with the name of this state of it. */
  async #own(request: Asking): Promise<Appointment> {
    let head = new Headers();
    const onHeaders = (headers: Headers) => (head = headers);
    const answer = this.#act({...request, onHeaders});
    const appointment = await checked(answer, ({parseAppointment}) => parseAppointment);
    const of = (name: string) => head.get(name) ?? undefined;
    return {...appointment, version: of('ETag'), seenAt: of('Date')};
  }

  #act({lang, token, version, ...request}: Asking): Promise<unknown> {
    this.#hasActed ||= !!request.method;
    const headers = headersOf({lang, token, version});
    return this.#send({...request, headers}).catch(withCheckedAlternatives);
  }

  #slots(path: string, query: Query, options: ReadOptions): Promise<SlotPage> {
    const {signal} = options;
    // From the first act on, what the browser has in its cache may show a time that is gone.
    const cache = this.#hasActed ? 'no-cache' : 'default';
    const headers = headersOf(options);
    const answer = this.#send({path, query, headers, signal, cache});
    return checked(answer, ({parseSlotPage}) => parseSlotPage);
  }
}

/** What checks the answers; it comes while the first one is on its way. */
const schema = () =>
  import('./appointment.schema.js').catch(() => {
    throw new ProviderError('offline');
  });

type Schema = typeof import('./appointment.schema.js');

/** An answer, looked through by one part of the schema. */
async function checked<T>(
  answer: Promise<unknown>,
  parserIn: (schema: Schema) => (value: unknown) => T,
): Promise<T> {
  const [parsers, value] = await Promise.all([schema(), answer]);
  return parserIn(parsers)(value);
}

/** What a request says beside its body. */
interface Saying {
  readonly lang?: string | undefined;
  readonly token?: string | undefined;
  readonly version?: string | undefined;
}

type Asking = HttpRequest & Saying;

/** Times and refusals carry sentences too, and the browser's language need not be the page's. */
const headersOf = ({lang, token, version}: Saying): Readonly<Record<string, string>> => ({
  ...(lang && {'Accept-Language': lang}),
  ...(token && {Authorization: `Bearer ${token}`}),
  ...(version && {'If-Match': version}),
});

const ownPath = (id: string, act = ''): string =>
  `/appointments/${encodeURIComponent(id)}${act && `/${act}`}`;

const holdPath = (holdId: string): string => `/holds/${encodeURIComponent(holdId)}`;

const filterQuery = ({services, siteIds, mode, reschedule}: SlotFilter): Query => [
  ...services.map(({id, count}) => ['service', `${id}:${count}`] as const),
  ...siteIds.map((id) => ['site', id] as const),
  ['mode', mode],
  ['reschedule', reschedule],
];

async function withCheckedAlternatives(reason: unknown): Promise<never> {
  if (!(reason instanceof ProviderError) || !reason.extras.alternatives) throw reason;
  const {parseSlots} = await schema();
  const alternatives = parseSlots(reason.extras.alternatives);
  throw new ProviderError(reason.code, {...reason.extras, alternatives});
}
