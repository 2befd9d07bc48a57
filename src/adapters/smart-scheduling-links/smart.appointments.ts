import type {Slot} from '../../appointment/appointment.model.js';
import type {
  AppointmentProvider,
  CatalogQuery,
  NextSlotsQuery,
  ReadOptions,
  SlotQuery,
} from '../../appointment/appointment.provider.js';
import type {SlotFilter} from '../../appointment/requests.model.js';
import {isFree} from '../../appointment/slots.model.js';
import {addDays, type IsoDate} from '../../core/plain-date.model.js';
import {bySoonest, countedDays, dayIn, daysOfSpan, soonestPage} from '../booking/offered-times.js';
import {instantText} from '../times.js';
import {
  isStillAhead,
  smartCatalog,
  type SmartOffer,
  smartOffers,
  type SmartOptions,
  smartSlot,
} from './smart.mapping.js';
import type {SmartPlaces, SmartSource} from './smart.source.js';

/** Options of {@link smartSchedulingLinks}. */
export interface SmartSchedulingOptions extends SmartOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** How far ahead the soonest times are looked for. */
const HORIZON_DAYS = 90;

interface Found {
  readonly slots: readonly Slot[];
  readonly zone: string | undefined;
  readonly maxAgeSeconds: number;
}

/**
 * Times that are published or searched for, each with the address to book it at: nothing is held and
 * nothing booked here. They are stale by design, so “taken” is to be expected behind any link.
 *
 * @param source - `publication(…)` for files, `fhirSearch(…)` for a FHIR server.
 */
export const smartSchedulingLinks = (
  source: SmartSource,
  options: SmartSchedulingOptions,
): AppointmentProvider => new SmartAppointments(source, options);

const dayOf = ({start}: Slot): IsoDate => start.slice(0, 10);

class SmartAppointments implements AppointmentProvider {
  readonly #source: SmartSource;
  readonly #options: SmartSchedulingOptions;
  readonly #now: () => number;
  readonly #find: ReturnType<typeof finder>;

  constructor(source: SmartSource, options: SmartSchedulingOptions) {
    this.#source = source;
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#find = finder(source, options, this.#now);
  }

  async getCatalog(_query: CatalogQuery, {signal, lang = 'en'}: ReadOptions) {
    signal.throwIfAborted();
    return smartCatalog(await this.#source.places(signal), this.#options, lang);
  }

  async listSlots(query: SlotQuery, {signal}: ReadOptions) {
    const {from, to} = query;
    const dates = daysOfSpan(from, to);
    const {slots: all, zone, maxAgeSeconds} = await this.#find(query, from, to, signal);
    const slots = all.filter((slot) => dayOf(slot) >= from && dayOf(slot) <= to);
    const before = all.filter((slot) => dayOf(slot) < from).at(-1);
    const after = all.find((slot) => dayOf(slot) > to);
    return {
      slots,
      days: countedDays(dates, slots),
      from,
      to,
      ...(before && {prevBookableDate: dayOf(before)}),
      ...(after && {nextBookableDate: dayOf(after)}),
      generatedAt: instantText(this.#now(), zone),
      maxAgeSeconds,
    };
  }

  async listNextSlots(query: NextSlotsQuery, {signal}: ReadOptions) {
    const now = this.#now();
    const today = instantText(now).slice(0, 10);
    const to = addDays(today, HORIZON_DAYS);
    const {slots, zone, maxAgeSeconds} = await this.#find(query, today, to, signal);
    const generatedAt = instantText(now, zone);
    return soonestPage(slots, query.limit, {from: dayIn(zone, now), generatedAt, maxAgeSeconds});
  }
}

function finder(source: SmartSource, options: SmartOptions, now: () => number) {
  return async (
    filter: SlotFilter,
    from: IsoDate,
    to: IsoDate,
    signal: AbortSignal,
  ): Promise<Found> => {
    signal.throwIfAborted();
    const offers = offersFor(await source.places(signal), filter, options);
    const schedules = offers.map(({scheduleId}) => scheduleId);
    const found = await source.slots({schedules, from, to}, signal);
    signal.throwIfAborted();
    const byId = new Map(offers.map((offer) => [offer.scheduleId, offer]));
    const slots = found.slots.flatMap((slot) => {
      const offer = byId.get(slot.schedule.reference ?? '');
      return offer ? [smartSlot(slot, offer, options)] : [];
    });
    return {
      slots: slots.filter((slot) => isFree(slot) && isStillAhead(slot, now())).sort(bySoonest),
      zone: offers[0]?.zone,
      maxAgeSeconds: found.maxAgeSeconds,
    };
  };
}

const offersFor = (
  places: SmartPlaces,
  {services, siteIds, mode}: SlotFilter,
  options: SmartOptions,
): readonly SmartOffer[] =>
  smartOffers(places, options).filter(
    (offer) =>
      offer.mode === mode &&
      siteIds.includes(offer.siteId) &&
      services.every(({id}) => offer.serviceIds.includes(id)),
  );
