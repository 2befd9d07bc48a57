import type {Appointment} from '../../appointment/appointment.model.js';
import type {RescheduleRequest} from '../../appointment/requests.model.js';
import {asProviderError, ProviderError} from '../../core/provider-error.model.js';
import type {ZmsPlan} from './zms.catalog.js';
import type {ZmsAnswer, ZmsKey} from './zms.client.js';
import type {ZmsDesk, ZmsSurroundings} from './zms.desk.js';
import {zmsAppointment} from './zms.mapping.js';

/** How often the cancelling of the old booking is tried after a move. */
const CANCEL_TRIES = 3;

/** What passes by itself, and so is worth a second try. */
const PASSING = /^(unavailable|offline|timeout|rate-limited|unreadable)$/;

/** What the owner of a booking does with it: look, activate, move, cancel. */
export class ZmsOwner {
  readonly #around: ZmsSurroundings;
  readonly #desk: ZmsDesk;
  /** ZMS forgets what was cancelled; a second press must find it cancelled and not missing. */
  readonly #cancelled = new Map<string, Appointment>();

  constructor(around: ZmsSurroundings, desk: ZmsDesk) {
    this.#around = around;
    this.#desk = desk;
  }

  async get(plan: ZmsPlan, id: string, token: string, signal: AbortSignal): Promise<Appointment> {
    const known = this.#cancelled.get(`${id} ${token}`);
    return known ?? this.#appointment(plan, await this.#find(id, token, signal));
  }

  /** Makes a waiting booking count; the token is the mailed link's, or the key itself. */
  async activate(
    plan: ZmsPlan,
    id: string,
    token: string,
    signal: AbortSignal,
  ): Promise<Appointment> {
    const authKey = keyOfLink(token, id);
    const found = await this.#find(id, authKey, signal);
    // Mail scanners and second presses: what counts already counts.
    if (found.process.status === 'confirmed') return this.#appointment(plan, found, true);
    const key = {processId: id, authKey, scope: found.scope};
    const {process} = await this.#around.client.act('confirm', key, {signal}).catch(asActivation);
    return this.#appointment(plan, {process: {...process, authKey}, scope: found.scope}, true);
  }

  /**
   * Moves in Munich's order: the new one is reserved, updated and confirmed, then the old one is
   * cancelled, so that nobody is left with nothing.
   */
  async reschedule(
    plan: ZmsPlan,
    id: string,
    token: string,
    request: RescheduleRequest,
    signal: AbortSignal,
  ): Promise<Appointment> {
    const old = await this.#find(id, token, signal);
    const seen = this.#appointment(plan, old);
    if (request.version && request.version !== seen.version) {
      throw new ProviderError('changed', {status: 412});
    }
    if (!seen.manage?.canReschedule) throw new ProviderError('too-late', {status: 409});
    const kept = await this.#desk.kept(plan, request, signal);
    const {familyName = '', email = '', telephone = ''} = old.process;
    const {customTextfield = '', customTextfield2 = ''} = old.process;
    const details = {familyName, email, telephone, customTextfield, customTextfield2};
    await this.#desk.update(kept, details, signal);
    const moved = await this.#desk.fix(plan, kept, 'confirm', signal);
    if (request.holdId) this.#around.holds.delete(request.holdId);
    const key = {processId: id, authKey: token, scope: old.scope};
    const isGone = await this.#giveBack(key);
    return isGone ? moved : {...moved, stillBooked: {id, token}};
  }

  /** Cancels; again is no error, too late is. */
  async cancel(
    plan: ZmsPlan,
    id: string,
    token: string,
    signal: AbortSignal,
  ): Promise<Appointment> {
    const known = this.#cancelled.get(`${id} ${token}`);
    if (known) return known;
    const found = await this.#find(id, token, signal);
    const before = this.#appointment(plan, found);
    if (!before.manage?.canCancel) throw new ProviderError('too-late', {status: 409});
    const key = {processId: id, authKey: token, scope: found.scope};
    await this.#around.client.act('cancel', key, {signal});
    const cancelled: Appointment = {
      ...before,
      status: 'cancelled',
      sequence: before.sequence + 1,
      manage: {canCancel: false, canReschedule: false},
    };
    this.#cancelled.set(`${id} ${token}`, cancelled);
    return cancelled;
  }

  /** Munich's own client tries once and tells nobody when that fails. */
  async #giveBack(key: ZmsKey): Promise<boolean> {
    for (let tries = 1; ; tries++) {
      try {
        // Without the page's signal: who leaves now must not be left with two.
        await this.#around.client.act('cancel', key, {keepalive: true});
        return true;
      } catch (reason) {
        const {code} = asProviderError(reason);
        if (code === 'not-found') return true;
        if (!PASSING.test(code) || tries === CANCEL_TRIES) return false;
      }
    }
  }

  #find(processId: string, authKey: string, signal: AbortSignal): Promise<ZmsAnswer> {
    return this.#around.client.get({processId, authKey}, signal);
  }

  #appointment(plan: ZmsPlan, {process}: ZmsAnswer, withToken = false): Appointment {
    const {now, host} = this.#around;
    return zmsAppointment(process, {plan, now: now(), host, withToken});
  }
}

/** An activation that is over is told as such, however ZMS names it. */
function asActivation(reason: unknown): never {
  const error = asProviderError(reason);
  const code = error.code === 'hold-expired' ? 'activation-expired' : error.code;
  throw new ProviderError(code, error.extras);
}

/** The mailed link ends in base64 of `{id, authKey, scope}`; a bare key is taken as it is. */
function keyOfLink(token: string, id: string): string {
  try {
    const link = JSON.parse(atob(token)) as {readonly id?: unknown; readonly authKey?: unknown};
    if (String(link.id) !== id) throw new ProviderError('wrong-token', {status: 403});
    return typeof link.authKey === 'string' ? link.authKey : token;
  } catch (reason) {
    if (reason instanceof ProviderError) throw reason;
    return token;
  }
}
