import type {Slot, SlotPage} from '../../appointment/appointment.model.js';
import type {
  HoldRequest,
  NextSlotsQuery,
  SlotFilter,
  SlotQuery,
} from '../../appointment/requests.model.js';
import {addDays, type IsoDate, isIsoDate} from '../../core/plain-date.model.js';
import {ProviderError} from '../../core/provider-error.model.js';
import {
  bySoonest,
  countedDays,
  dayIn,
  daysOfSpan,
  NEAR_DAYS,
  nearestTo,
  soonestPage,
} from '../booking/offered-times.js';
import {instantText} from '../times.js';
import type {ZmsCaptcha} from './zms.captcha.js';
import type {ZmsPlan} from './zms.catalog.js';
import type {ZmsClient} from './zms.client.js';
import {offeringsOfVisit, zmsSlots} from './zms.mapping.js';

/** Munich lets nobody book further ahead. */
const HORIZON_DAYS = 180;
/** Times of so many days are asked for at once when the soonest are looked for. */
const WINDOW_DAYS = 14;
const MOST_WINDOWS = 4;
/** 60 calls a minute and address are allowed, for everybody behind it together. */
const MAX_AGE_SECONDS = 60;

interface Found {
  readonly slots: readonly Slot[];
  readonly before: IsoDate | null;
  readonly after: IsoDate | null;
}

/** ZMS's ids and counts of what is wished. */
export const zmsLists = (
  plan: ZmsPlan,
  {services, mode}: Pick<SlotFilter, 'services' | 'mode'>,
) => ({
  serviceIds: services.map(({id}) => plan.zmsId(id, mode) ?? id),
  serviceCounts: services.map(({count}) => count),
});

/** Whether an office wants a captcha before it shows or gives anything. */
export const needsCaptcha = ({catalog}: ZmsPlan, siteIds: readonly string[]): boolean =>
  catalog.offerings.some((each) => siteIds.includes(each.siteId) && each.antibotRequired === true);

/** Finds times in ZMS's calendar. */
export class ZmsTimes {
  readonly #client: ZmsClient;
  readonly #captcha: ZmsCaptcha;
  readonly #now: () => number;

  constructor(client: ZmsClient, captcha: ZmsCaptcha, now: () => number) {
    this.#client = client;
    this.#captcha = captcha;
    this.#now = now;
  }

  async page(plan: ZmsPlan, query: SlotQuery, signal: AbortSignal): Promise<SlotPage> {
    const {from, to} = query;
    const dates = daysOfSpan(from, to);
    const {slots, before, after} = await this.#find(plan, query, from, to, signal);
    return {
      slots,
      days: countedDays(dates, slots),
      from,
      to,
      prevBookableDate: before,
      nextBookableDate: after,
      generatedAt: instantText(this.#now(), plan.zone),
      maxAgeSeconds: MAX_AGE_SECONDS,
    };
  }

  async soonest(plan: ZmsPlan, query: NextSlotsQuery, signal: AbortSignal): Promise<SlotPage> {
    const today = dayIn(plan.zone, this.#now());
    const found: Slot[] = [];
    let from: IsoDate | null = today;
    for (let window = 0; from && found.length < query.limit && window < MOST_WINDOWS; window++) {
      const to: IsoDate = addDays(from, WINDOW_DAYS - 1);
      const {slots, after}: Found = await this.#find(plan, query, from, to, signal);
      found.push(...slots);
      from = after;
    }
    const generatedAt = instantText(this.#now(), plan.zone);
    return soonestPage(found, query.limit, {
      from: today,
      generatedAt,
      maxAgeSeconds: MAX_AGE_SECONDS,
    });
  }

  /** The nearest free times of a lost one; none where even looking fails. */
  async nearest(
    plan: ZmsPlan,
    {services, mode}: HoldRequest,
    lost: Slot,
    signal: AbortSignal,
  ): Promise<readonly Slot[]> {
    const day = lost.start.slice(0, 10);
    const filter = {services, mode, siteIds: [lost.siteId]};
    const today = dayIn(plan.zone, this.#now());
    const first = addDays(day, -NEAR_DAYS);
    const [from, to] = [first < today ? today : first, addDays(day, NEAR_DAYS)];
    const found = await this.#find(plan, filter, from, to, signal).catch(() => undefined);
    return nearestTo(lost, found?.slots ?? []);
  }

  async #find(
    plan: ZmsPlan,
    filter: SlotFilter,
    from: IsoDate,
    to: IsoDate,
    signal: AbortSignal,
  ): Promise<Found> {
    const {services, mode} = filter;
    const officeIds = filter.siteIds.filter(
      (siteId) => offeringsOfVisit(plan, {siteId, mode, services}).length === services.length,
    );
    if (!officeIds.length || !services.length) return {slots: [], before: null, after: null};
    const ask = {...this.#span(plan, from, to), officeIds, ...zmsLists(plan, filter)};
    const calendar = await this.#captcha.with(needsCaptcha(plan, officeIds), signal, (token) =>
      this.#client.calendar({...ask, captchaToken: token}, signal),
    );
    signal.throwIfAborted();
    const {prevBookableDate, nextBookableDate} = calendar;
    return {
      slots: within(zmsSlots(plan, calendar, filter), from, to),
      before: isIsoDate(prevBookableDate) ? prevBookableDate : null,
      after: isIsoDate(nextBookableDate) ? nextBookableDate : null,
    };
  }

  /** The state of all days that can be booked, with the times of a window. */
  #span({zone}: ZmsPlan, from: IsoDate, to: IsoDate) {
    if (!isIsoDate(from) || !isIsoDate(to)) throw new ProviderError('invalid', {status: 422});
    const today = dayIn(zone, this.#now());
    const last = addDays(today, HORIZON_DAYS);
    return {
      from: from < today ? from : today,
      to: to > last ? to : last,
      slotsFrom: from,
      slotsTo: to,
    };
  }
}

/** Times of these days, in order; a wider answer than was asked for costs nothing. */
const within = (slots: readonly Slot[], from: IsoDate, to: IsoDate): readonly Slot[] =>
  slots.filter(({start}) => start.slice(0, 10) >= from && start.slice(0, 10) <= to).sort(bySoonest);
