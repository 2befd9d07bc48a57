/** What changes something at the back end, or shows what is somebody's own. */
import type {HttpClient, HttpRequest} from '../core/http.js';
import {ProviderError} from '../core/provider-error.model.js';
import {checked, headersOf, type Saying, schema} from './appointment-answers.http.js';
import type {Appointment, Hold} from './appointment.model.js';
import type {
  ActOptions,
  BookingRequest,
  CancelRequest,
  HoldRequest,
  OwnerActOptions,
  OwnerOptions,
  ReadOptions,
  RescheduleRequest,
  WaitlistRequest,
} from './appointment.provider.js';

type Asking = HttpRequest & Saying;

/** Owns holds and bookings of one back end, beside its reading half. */
export class AppointmentActs {
  readonly #send: HttpClient;

  constructor(send: HttpClient) {
    this.#send = send;
  }

  hold(body: HoldRequest, options: ActOptions): Promise<Hold> {
    return this.#hold({method: 'POST', path: '/holds', body, ...options});
  }

  extendHold(holdId: string, options: ReadOptions): Promise<Hold> {
    return this.#hold({method: 'PATCH', path: holdPath(holdId), body: {extend: true}, ...options});
  }

  async releaseHold(holdId: string): Promise<void> {
    await this.#act({method: 'DELETE', path: holdPath(holdId), keepalive: true});
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
    const headers = headersOf({lang, token, version});
    return this.#send({...request, headers}).catch(withCheckedAlternatives);
  }
}

const ownPath = (id: string, act = ''): string =>
  `/appointments/${encodeURIComponent(id)}${act && `/${act}`}`;

const holdPath = (holdId: string): string => `/holds/${encodeURIComponent(holdId)}`;

async function withCheckedAlternatives(reason: unknown): Promise<never> {
  if (!(reason instanceof ProviderError) || !reason.extras.alternatives) throw reason;
  const {parseSlots} = await schema();
  const alternatives = parseSlots(reason.extras.alternatives);
  throw new ProviderError(reason.code, {...reason.extras, alternatives});
}
