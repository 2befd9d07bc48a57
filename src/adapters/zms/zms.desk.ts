import type {Appointment, Hold, Slot} from '../../appointment/appointment.model.js';
import type {BookingRequest, HoldRequest} from '../../appointment/requests.model.js';
import {ProviderError} from '../../core/provider-error.model.js';
import {
  checkCounts,
  checkDetails,
  expired,
  offeringOf,
  slotParts,
  unknownSlot,
} from '../booking/booking-rules.js';
import {type HoldStore, type Kept, randomName, secondsUntil} from '../booking/kept-holds.js';
import {instantText} from '../times.js';
import type {ZmsCaptcha} from './zms.captcha.js';
import type {ZmsPlan} from './zms.catalog.js';
import type {ZmsAnswer, ZmsClient, ZmsKey} from './zms.client.js';
import {zmsDetails} from './zms.fields.js';
import {offeringsOfVisit, zmsAppointment, zmsSlot} from './zms.mapping.js';
import {needsCaptcha, zmsLists, type ZmsTimes} from './zms.times.js';

/** A hold, with the key that ZMS gave for it. */
export interface KeptHold extends Kept {
  readonly key: ZmsKey;
  readonly slot: Slot;
  readonly request: HoldRequest;
}

/** What desk and owner work with. */
export interface ZmsSurroundings {
  readonly client: ZmsClient;
  readonly captcha: ZmsCaptcha;
  readonly times: ZmsTimes;
  readonly holds: HoldStore<KeptHold>;
  readonly now: () => number;
  readonly host: string;
  readonly isLoggedIn: boolean;
}

const MS_PER_MINUTE = 60_000;
/** ZMS may not say how long it keeps a time; Munich's offices have no less. */
const DEFAULT_HOLD_MINUTES = 10;

/** Keeps times and books them: reserve, update, then preconfirm or confirm. */
export class ZmsDesk {
  readonly #around: ZmsSurroundings;

  constructor(around: ZmsSurroundings) {
    this.#around = around;
  }

  async hold(plan: ZmsPlan, request: HoldRequest, signal: AbortSignal): Promise<Hold> {
    const {now, holds} = this.#around;
    const id = randomName();
    const kept = await this.reserve(plan, request, signal);
    holds.set(id, kept);
    const {slot, expiresAt} = kept;
    return {
      id,
      slot: {...slot, status: 'held'},
      expiresAt: instantText(expiresAt, plan.zone),
      secondsLeft: secondsUntil(expiresAt, now()),
    };
  }

  /** Gives a time back; what cannot be given back lapses by itself. */
  async release(holdId: string): Promise<void> {
    const {client, holds} = this.#around;
    const kept = holds.get(holdId);
    if (!kept) return;
    holds.delete(holdId);
    await client.act('cancel', kept.key, {keepalive: true}).catch(() => {});
  }

  async book(plan: ZmsPlan, request: BookingRequest, signal: AbortSignal): Promise<Appointment> {
    const {now} = this.#around;
    const kept = await this.kept(plan, request, signal);
    const offerings = offeringsOfVisit(plan, {...kept.slot, services: kept.request.services});
    checkDetails(offerings, request);
    await this.update(kept, zmsDetails(request), signal);
    const minutes = offerings.find((each) => each.activationMinutes)?.activationMinutes;
    const waits = minutes !== undefined && !this.#around.isLoggedIn;
    const booked = await this.fix(plan, kept, waits ? 'preconfirm' : 'confirm', signal);
    if (request.holdId) this.#around.holds.delete(request.holdId);
    if (booked.status !== 'pending-activation') return booked;
    const expiresAt = instantText(now() + (minutes ?? 0) * MS_PER_MINUTE, plan.zone);
    return {...booked, activation: {channel: 'email', expiresAt}};
  }

  /** The held time, or a free one that is reserved now; throws `hold-expired`. */
  async kept(
    plan: ZmsPlan,
    {holdId, wish}: Pick<BookingRequest, 'holdId' | 'wish'>,
    signal: AbortSignal,
  ): Promise<KeptHold> {
    if (!holdId) return this.reserve(plan, wish ?? unknownSlot(), signal);
    const kept = this.#around.holds.get(holdId);
    return kept && kept.expiresAt > this.#around.now() ? kept : expired();
  }

  async update({key}: KeptHold, details: object, signal: AbortSignal): Promise<void> {
    const {client} = this.#around;
    await client.act('update', key, {details, signal}).catch(async (reason: unknown) => {
      // Its answer may have been lost on the way: then the next call finds it booked.
      if (!isGone(reason) || !(await this.#isBooked(key, signal))) throw reason;
    });
  }

  /** Makes a reservation count; one that counts already is the answer to a repeated call. */
  async fix(
    plan: ZmsPlan,
    {key, request}: KeptHold,
    act: 'preconfirm' | 'confirm',
    signal: AbortSignal,
  ): Promise<Appointment> {
    const {client, now, host} = this.#around;
    const {process} = await client.act(act, key, {signal}).catch(async (reason: unknown) => {
      const known = isGone(reason) ? await this.#isBooked(key, signal) : undefined;
      if (!known) throw reason;
      return known;
    });
    const {services} = request;
    // Munich leaves the key out where it has been told before.
    const keyed = {...process, authKey: process.authKey ?? key.authKey};
    return zmsAppointment(keyed, {plan, now: now(), host, services, withToken: true});
  }

  /** Reserves a time; `slot-taken` carries the nearest others. */
  async reserve(plan: ZmsPlan, request: HoldRequest, signal: AbortSignal): Promise<KeptHold> {
    const {client, captcha, now} = this.#around;
    const {siteId, mode, time} = slotParts(request);
    checkCounts(plan.catalog, request);
    for (const {id} of request.services) offeringOf(plan.catalog, id, siteId, mode);
    const slot = zmsSlot(plan, {siteId, mode, services: request.services}, time);
    if (request.antibot) await captcha.redeem(request.antibot, signal);
    const wish = {timestamp: time / 1000, officeId: siteId, ...zmsLists(plan, request)};
    const {process, scope} = await captcha
      .with(needsCaptcha(plan, [siteId]), signal, (captchaToken) =>
        client.reserve({...wish, captchaToken}, signal),
      )
      .catch((reason: unknown) => this.#withOthers(reason, plan, request, slot, signal));
    const {processId, authKey} = process;
    if (!authKey) throw new ProviderError('unreadable');
    // No answer says until when: the office says how many minutes.
    const minutes = process.scope?.reservationDuration || DEFAULT_HOLD_MINUTES;
    const expiresAt = now() + minutes * MS_PER_MINUTE;
    return {key: {processId, authKey, scope}, slot, request, expiresAt};
  }

  async #withOthers(
    reason: unknown,
    plan: ZmsPlan,
    request: HoldRequest,
    slot: Slot,
    signal: AbortSignal,
  ): Promise<never> {
    if (!(reason instanceof ProviderError) || reason.code !== 'slot-taken') throw reason;
    const alternatives = await this.#around.times.nearest(plan, request, slot, signal);
    throw new ProviderError('slot-taken', {...reason.extras, alternatives});
  }

  async #isBooked(key: ZmsKey, signal: AbortSignal): Promise<ZmsAnswer | undefined> {
    const answer = await this.#around.client.get(key, signal).catch(() => undefined);
    const isFixed = /^(preconfirmed|confirmed)$/.test(answer?.process.status ?? '');
    return isFixed ? answer : undefined;
  }
}

/** Not reserved any more, or not waiting any more: it may be because it is booked already. */
const isGone = (reason: unknown): boolean =>
  reason instanceof ProviderError && /^(hold|activation)-expired$/.test(reason.code);
