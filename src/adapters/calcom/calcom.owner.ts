import type {Appointment, Catalog} from '../../appointment/appointment.model.js';
import type {CancelRequest, RescheduleRequest} from '../../appointment/requests.model.js';
import {ProviderError} from '../../core/provider-error.model.js';
import type {CalcomDesk, CalcomSurroundings} from './calcom.desk.js';
import {calcomAppointment, type CalcomContext, type CalcomHistory} from './calcom.mapping.js';

/** Nobody moves an appointment more often; a circle must not ask for ever. */
const MOST_MOVES = 20;

/** What the owner of a booking does with it: look, move, cancel. */
export class CalcomOwner {
  readonly #around: CalcomSurroundings;
  readonly #desk: CalcomDesk;

  constructor(around: CalcomSurroundings, desk: CalcomDesk) {
    this.#around = around;
    this.#desk = desk;
  }

  async get(
    catalog: Catalog,
    id: string,
    token: string,
    signal: AbortSignal,
  ): Promise<Appointment> {
    checkToken(id, token);
    return calcomAppointment(await this.history(id, signal), this.#context(catalog));
  }

  async reschedule(
    catalog: Catalog,
    id: string,
    token: string,
    request: RescheduleRequest,
    signal: AbortSignal,
  ): Promise<Appointment> {
    checkToken(id, token);
    const history = await this.history(id, signal);
    const seen = calcomAppointment(history, this.#context(catalog));
    if (request.version && request.version !== seen.version) {
      throw new ProviderError('changed', {status: 412});
    }
    if (!seen.manage?.canReschedule) throw new ProviderError('too-late', {status: 409});
    const {slot, request: wish} = this.#desk.taken(catalog, request);
    const {reason} = request;
    const start = new Date(slot.start).toISOString().replace('.000Z', 'Z');
    const moved = await this.#around.client
      .move(lastOf(history).uid, {start, ...(reason && {reschedulingReason: reason})}, signal)
      .catch((error: unknown) => this.#desk.withOthers(error, catalog, wish, slot, signal));
    if (request.holdId) await this.#desk.release(request.holdId);
    return calcomAppointment([...history, moved], this.#context(catalog));
  }

  /** Cancels; again is no error, too late is. */
  async cancel(
    catalog: Catalog,
    id: string,
    token: string,
    {reason}: CancelRequest,
    signal: AbortSignal,
  ): Promise<Appointment> {
    checkToken(id, token);
    const history = await this.history(id, signal);
    const before = calcomAppointment(history, this.#context(catalog));
    if (before.status === 'cancelled') return before;
    if (!before.manage?.canCancel) throw new ProviderError('too-late', {status: 409});
    const body = reason ? {cancellationReason: reason} : {};
    const last = await this.#around.client.cancel(lastOf(history).uid, body, signal);
    return calcomAppointment([...history.slice(0, -1), last] as never, this.#context(catalog));
  }

  /** From the first booking to the one that stands now, whichever of them `uid` names. */
  async history(uid: string, signal: AbortSignal): Promise<CalcomHistory> {
    const {client} = this.#around;
    const named = await client.get(uid, signal);
    const history: [typeof named, ...(typeof named)[]] = [named];
    while (history[0].rescheduledFromUid && history.length < MOST_MOVES) {
      history.unshift(await client.get(history[0].rescheduledFromUid, signal));
    }
    for (let next = named.rescheduledToUid; next && history.length < MOST_MOVES;) {
      const booking = await client.get(next, signal);
      history.push(booking);
      next = booking.rescheduledToUid;
    }
    return history;
  }

  #context(catalog: Catalog): CalcomContext {
    const {events, now, room} = this.#around;
    return {catalog, events, now: now(), room};
  }
}

const lastOf = (history: CalcomHistory) => history.at(-1) ?? history[0];

/** Cal asks for no token: whoever knows the uid owns the booking, so the uid is the token here. */
function checkToken(id: string, token: string): void {
  if (id !== token) throw new ProviderError('wrong-token', {status: 403});
}
