import {httpClient} from '../core/http.js';
import type {HttpClient, HttpOptions, HttpRequest} from '../core/http.js';
import type {AppointmentActs} from './appointment-acts.http.js';
import {checked, fetched, headersOf} from './appointment-answers.http.js';
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

/** Reads by itself; what changes something, or is somebody's own, comes when it is needed. */
class HttpAppointments implements FullAppointmentProvider {
  readonly #send: HttpClient;
  #acts: AppointmentActs | undefined;

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
    return this.#act((acts) => acts.hold(body, options));
  }

  extendHold(holdId: string, options: ReadOptions) {
    return this.#act((acts) => acts.extendHold(holdId, options));
  }

  releaseHold(holdId: string) {
    // What cannot be given back lapses by itself, and nobody is left who could be told.
    return this.#act((acts) => acts.releaseHold(holdId)).catch(() => {});
  }

  book(body: BookingRequest, options: ActOptions) {
    return this.#act((acts) => acts.book(body, options));
  }

  getAppointment(id: string, options: OwnerOptions) {
    return this.#act((acts) => acts.getAppointment(id, options));
  }

  activate(id: string, token: string, options: ActOptions) {
    return this.#act((acts) => acts.activate(id, token, options));
  }

  reschedule(id: string, request: RescheduleRequest, options: OwnerActOptions) {
    return this.#act((acts) => acts.reschedule(id, request, options));
  }

  cancel(id: string, body: CancelRequest, options: OwnerActOptions) {
    return this.#act((acts) => acts.cancel(id, body, options));
  }

  joinWaitlist(body: WaitlistRequest, options: ActOptions) {
    return this.#act((acts) => acts.joinWaitlist(body, options));
  }

  /** At once where it is here: a page that is being left waits for nothing. */
  #act<T>(act: (acts: AppointmentActs) => Promise<T>): Promise<T> {
    return this.#acts ? act(this.#acts) : this.#fetchActs().then(act);
  }

  async #fetchActs(): Promise<AppointmentActs> {
    const {AppointmentActs: Acts} = await fetched(actsModule());
    return (this.#acts ??= new Acts(this.#send));
  }

  #slots(path: string, query: Query, options: ReadOptions) {
    const {signal} = options;
    // From the first act on, what the browser has in its cache may show a time that is gone.
    const cache = this.#acts ? 'no-cache' : 'default';
    const headers = headersOf(options);
    const answer = this.#send({path, query, headers, signal, cache});
    // Beside the times, so that nobody waits for it after choosing one.
    actsModule().catch(() => {});
    return checked(answer, ({parseSlotPage}) => parseSlotPage);
  }
}

const actsModule = () => import('./appointment-acts.http.js');

const filterQuery = ({services, siteIds, mode, reschedule}: SlotFilter): Query => [
  ...services.map(({id, count}) => ['service', `${id}:${count}`] as const),
  ...siteIds.map((id) => ['site', id] as const),
  ['mode', mode],
  ['reschedule', reschedule],
];
