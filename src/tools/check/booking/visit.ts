import type {Appointment, Hold, Slot, SlotPage} from '../../../appointment/appointment.model.js';
import type {BackEnd} from '../back-end.js';
import {type CheckRequest, type Exchange, inShort} from '../exchange.js';
import {Keys} from '../keys.js';
import {notTried, Stop} from '../rule.js';
import {type Plan, planOf} from './plan.js';

/** Where an appointment is moved to. */
export interface Target {
  readonly hold: Hold;
  /** Version of the appointment before. */
  readonly tag: string;
}

/** One booking on its way, and what it has left at the back end. */
export class Visit extends Keys {
  readonly backEnd: BackEnd;
  /** The hold that is to become the appointment. */
  hold: Hold | undefined;
  /** The appointment as it was last answered. */
  appointment: Appointment | undefined;
  /** Its token, which only the answer to the booking has. */
  token: string | undefined;
  /** The time kept for moving it. */
  target: Target | undefined;
  readonly #holds = new Set<string>();
  readonly #appointments = new Map<string, string>();
  #plan: Promise<Plan> | undefined;
  #activationToken: Promise<string> | undefined;

  constructor(backEnd: BackEnd) {
    super();
    this.backEnd = backEnd;
  }

  /** What is booked; made once. */
  plan(): Promise<Plan> {
    return (this.#plan ??= planOf(this.backEnd));
  }

  /** The token of the message that asks to confirm the booking; asked for once, empty where unknown. */
  activationToken(reference: string): Promise<string> {
    const {activationToken: ask} = this.backEnd.options;
    return (this.#activationToken ??= ask ? ask(reference) : Promise.resolve(''));
  }

  /** Holds that may still be kept. */
  get holds(): ReadonlySet<string> {
    return this.#holds;
  }

  /** Tokens of appointments that may still stand, by id. */
  get appointments(): ReadonlyMap<string, string> {
    return this.#appointments;
  }

  /** Sends a request, and remembers what it made. */
  async send(request: CheckRequest): Promise<Exchange> {
    const answer = await this.backEnd.send(request);
    const {id, manageToken} = Object(answer.body) as {id?: unknown; manageToken?: unknown};
    if (request.method !== 'POST' || answer.status >= 300 || typeof id !== 'string') return answer;
    if (request.path.startsWith('/holds')) this.#holds.add(id);
    if (typeof manageToken === 'string') this.#appointments.set(id, manageToken);
    return answer;
  }

  /** Asks to keep a time, with a fresh key unless one is given. */
  async keep(
    slot: Slot,
    extra: Partial<CheckRequest> & {reschedule?: string} = {},
  ): Promise<Exchange> {
    const {reschedule, ...rest} = extra;
    const {offering} = (await this.plan()).chosen;
    const services = [{id: offering.serviceId, count: 1}];
    const body = {slotId: slot.id, services, mode: offering.mode, ...(reschedule && {reschedule})};
    return this.send({method: 'POST', path: '/holds', body, key: this.newKey(), ...rest});
  }

  /** Gives a kept time back. */
  async release(id: string): Promise<Exchange> {
    const answer = await this.send({method: 'DELETE', path: `/holds/${encodeURIComponent(id)}`});
    if (answer.status === 204) this.#holds.delete(id);
    return answer;
  }

  /** Cancels an appointment. */
  async cancel(id: string, token: string, key = this.newKey()): Promise<Exchange> {
    const path = `/appointments/${encodeURIComponent(id)}/cancellation`;
    const answer = await this.send({method: 'POST', path, body: {}, key, token});
    const {status} = Object(answer.body) as {status?: unknown};
    if (answer.status === 200 && status === 'cancelled') this.#appointments.delete(id);
    return answer;
  }

  /** How many places of a time are left as it is listed now; 0 where it is not listed. */
  async placesAt({id, start}: Slot): Promise<number | undefined> {
    const {query} = (await this.plan()).chosen;
    const day = start.slice(0, 10);
    const headers = {'cache-control': 'no-cache'};
    const path = `/slots?${query}&from=${day}&to=${day}`;
    const answer = await this.backEnd.send({path, headers});
    const {slots} = Object(answer.body) as Partial<SlotPage>;
    if (!Array.isArray(slots)) throw new Stop(notTried(`no list of times: ${inShort(answer)}`));
    const found = (slots as readonly Slot[]).find((slot) => slot.id === id);
    return found ? found.remaining : 0;
  }

  /** The hold. Ends a rule where there is none. */
  needHold(): Hold {
    if (this.hold) return this.hold;
    throw new Stop(notTried('no time could be kept'));
  }

  /** The appointment and its token. Ends a rule where there is none. */
  needAppointment(): {readonly appointment: Appointment; readonly token: string} {
    const {appointment, token} = this;
    if (appointment && token) return {appointment, token};
    throw new Stop(notTried('nothing could be booked'));
  }
}
