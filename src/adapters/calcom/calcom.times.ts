import type {Catalog, Slot, SlotPage} from '../../appointment/appointment.model.js';
import type {NextSlotsQuery, SlotFilter, SlotQuery} from '../../appointment/requests.model.js';
import {addDays, type IsoDate} from '../../core/plain-date.model.js';
import {minutesOf, offeringOf, siteOf} from '../booking/booking-rules.js';
import {
  bySoonest,
  countedDays,
  daysOfSpan,
  NEAR_DAYS,
  nearestTo,
  soonestPage,
} from '../booking/offered-times.js';
import {instantText} from '../times.js';
import type {CalcomClient} from './calcom.client.js';
import {type CalcomEvent, calcomSlot, placed} from './calcom.mapping.js';

/** What is asked for when the soonest are looked for, first a month, then two. */
const WINDOWS: readonly (readonly [first: number, last: number])[] = [
  [0, 30],
  [31, 91],
];
const MAX_AGE_SECONDS = 60;

/** Finds times of event types. */
export class CalcomTimes {
  readonly #client: CalcomClient;
  readonly #events: readonly CalcomEvent[];
  readonly #now: () => number;

  constructor(client: CalcomClient, events: readonly CalcomEvent[], now: () => number) {
    this.#client = client;
    this.#events = events;
    this.#now = now;
  }

  /** @param uid - Cal's name of the booking to be moved, whose own time counts as free. */
  async page(
    catalog: Catalog,
    query: SlotQuery,
    signal: AbortSignal,
    uid?: string,
  ): Promise<SlotPage> {
    const {from, to} = query;
    const dates = daysOfSpan(from, to);
    const slots = await this.#find(catalog, query, from, to, signal, uid);
    return {slots, days: countedDays(dates, slots), from, to, ...this.#stamp(catalog, query)};
  }

  async soonest(
    catalog: Catalog,
    query: NextSlotsQuery,
    signal: AbortSignal,
    uid?: string,
  ): Promise<SlotPage> {
    const stamp = this.#stamp(catalog, query);
    const today = stamp.generatedAt.slice(0, 10);
    const found: Slot[] = [];
    for (const [first, last] of WINDOWS) {
      if (found.length >= query.limit) break;
      const [from, to] = [addDays(today, first), addDays(today, last)];
      found.push(...(await this.#find(catalog, query, from, to, signal, uid)));
    }
    return soonestPage(found, query.limit, {from: today, ...stamp});
  }

  /** The nearest free times of a lost one; none where even looking fails. */
  async nearest(
    catalog: Catalog,
    {services, mode}: Pick<SlotFilter, 'services' | 'mode'>,
    lost: Slot,
    signal: AbortSignal,
  ): Promise<readonly Slot[]> {
    const filter = {services, mode, siteIds: [lost.siteId]};
    const day = lost.start.slice(0, 10);
    const [from, to] = [addDays(day, -NEAR_DAYS), addDays(day, NEAR_DAYS)];
    const slots = await this.#find(catalog, filter, from, to, signal).catch(() => []);
    return nearestTo(lost, slots);
  }

  async #find(
    catalog: Catalog,
    filter: SlotFilter,
    from: IsoDate,
    to: IsoDate,
    signal: AbortSignal,
    uid?: string,
  ): Promise<readonly Slot[]> {
    const {services, mode, siteIds} = filter;
    const [service] = services;
    const events = this.#events.filter(
      (each) =>
        each.mode === mode && siteIds.includes(each.siteId) && each.serviceId === service?.id,
    );
    const span = {from, to, rescheduling: uid};
    const found = await Promise.all(
      events.map((event) => this.#ofEvent(catalog, event, services, span, signal)),
    );
    return found.flat().sort(bySoonest);
  }

  async #ofEvent(
    catalog: Catalog,
    event: CalcomEvent,
    services: SlotFilter['services'],
    span: {
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly rescheduling?: string | undefined;
    },
    signal: AbortSignal,
  ): Promise<readonly Slot[]> {
    const {timeZone} = siteOf(catalog, event.siteId);
    const offering = offeringOf(catalog, event.serviceId, event.siteId, event.mode);
    const minutes = minutesOf([offering], services);
    const duration = minutes === offering.durationMinutes ? undefined : minutes;
    const {eventTypeId} = event;
    const times = await this.#client.slots({...span, eventTypeId, timeZone, duration}, signal);
    return times
      .map(({start}) => calcomSlot(event, placed(start, timeZone), minutes))
      .filter(({start}) => start.slice(0, 10) >= span.from && start.slice(0, 10) <= span.to);
  }

  #stamp(catalog: Catalog, {siteIds}: SlotFilter) {
    const zone = catalog.sites.find(({id}) => siteIds.includes(id))?.timeZone;
    return {generatedAt: instantText(this.#now(), zone), maxAgeSeconds: MAX_AGE_SECONDS};
  }
}
