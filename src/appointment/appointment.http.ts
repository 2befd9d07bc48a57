import {httpClient} from '../core/http.js';
import type {HttpClient, HttpOptions, HttpRequest} from '../core/http.js';
import {ProviderError} from '../core/provider-error.model.js';
import type {SlotPage} from './appointment.model.js';
import type {
  ActOptions,
  AppointmentProvider,
  BookingRequest,
  CatalogQuery,
  HoldRequest,
  NextSlotsQuery,
  ReadOptions,
  SlotFilter,
  SlotQuery,
} from './appointment.provider.js';
import {
  parseAppointment,
  parseCatalog,
  parseHold,
  parseSlotPage,
  parseSlots,
} from './appointment.schema.js';

type Query = NonNullable<HttpRequest['query']>;

/**
 * Appointments from a back end that keeps the kit's HTTP contract.
 *
 * @param src - The contract's root, absolute or relative to the page: `/api`.
 */
export const httpAppointments = (src: string, options?: HttpOptions): AppointmentProvider =>
  new HttpAppointments(httpClient(src, options));

class HttpAppointments implements AppointmentProvider {
  readonly #send: HttpClient;
  #hasActed = false;

  constructor(send: HttpClient) {
    this.#send = send;
  }

  async getCatalog({serviceId, siteId}: CatalogQuery, {signal, lang}: ReadOptions) {
    const query = Object.entries({service: serviceId, site: siteId, lang});
    const headers = inLanguage(lang);
    return parseCatalog(await this.#send({path: '/catalog', query, headers, signal}));
  }

  listSlots(wish: SlotQuery, options: ReadOptions) {
    const span = Object.entries({from: wish.from, to: wish.to});
    return this.#slots('/slots', [...filterQuery(wish), ...span], options);
  }

  listNextSlots(wish: NextSlotsQuery, options: ReadOptions) {
    return this.#slots('/slots/next', [...filterQuery(wish), ['limit', wish.limit]], options);
  }

  async hold(body: HoldRequest, options: ActOptions) {
    return parseHold(await this.#act({method: 'POST', path: '/holds', body, ...options}));
  }

  async extendHold(holdId: string, options: ReadOptions) {
    const request = {method: 'PATCH', path: holdPath(holdId), body: {extend: true}} as const;
    return parseHold(await this.#act({...request, ...options}));
  }

  async releaseHold(holdId: string) {
    const request = {method: 'DELETE', path: holdPath(holdId), keepalive: true} as const;
    // What cannot be given back lapses by itself, and nobody is left who could be told.
    await this.#act(request).catch(() => {});
  }

  async book(body: BookingRequest, options: ActOptions) {
    const request = {method: 'POST', path: '/appointments', body} as const;
    return parseAppointment(await this.#act({...request, ...options}));
  }

  #act({lang, ...request}: HttpRequest & {lang?: string | undefined}): Promise<unknown> {
    this.#hasActed = true;
    return this.#send({...request, headers: inLanguage(lang)}).catch(withCheckedAlternatives);
  }

  async #slots(path: string, query: Query, {signal, lang}: ReadOptions): Promise<SlotPage> {
    // From the first act on, what the browser has in its cache may show a time that is gone.
    const cache = this.#hasActed ? 'no-cache' : 'default';
    return parseSlotPage(await this.#send({path, query, headers: inLanguage(lang), signal, cache}));
  }
}

/** Times and refusals carry sentences too, and the browser's language need not be the page's. */
const inLanguage = (lang: string | undefined): Readonly<Record<string, string>> =>
  lang ? {'Accept-Language': lang} : {};

const holdPath = (holdId: string): string => `/holds/${encodeURIComponent(holdId)}`;

const filterQuery = ({services, siteIds, mode}: SlotFilter): Query => [
  ...services.map(({id, count}) => ['service', `${id}:${count}`] as const),
  ...siteIds.map((id) => ['site', id] as const),
  ['mode', mode],
];

function withCheckedAlternatives(reason: unknown): never {
  if (!(reason instanceof ProviderError) || !reason.extras.alternatives) throw reason;
  const alternatives = parseSlots(reason.extras.alternatives);
  throw new ProviderError(reason.code, {...reason.extras, alternatives});
}
