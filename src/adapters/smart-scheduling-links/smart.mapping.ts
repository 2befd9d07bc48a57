import type {
  Catalog,
  MeetingMode,
  Offering,
  Service,
  Site,
  Slot,
} from '../../appointment/appointment.model.js';
import {instantText} from '../times.js';
import type {SmartLocation, SmartSchedule, SmartSlot} from './smart.schema.js';
import type {SmartPlaces} from './smart.source.js';

/** One service type of a schedule, by its codings. */
export type SmartServiceType = SmartSchedule['serviceType'][number];

/** What a publication does not say, and the portal does. */
export interface SmartOptions {
  /**
   * IANA zone of a Location. Publications write their times as UTC, or with any offset, so there is no
   * other way to know what the clock shows there.
   */
  readonly zoneOf: string | ((locationId: string) => string);
  /** Minutes of one visit; a slot may be a whole day in which one comes at any time. */
  readonly durationMinutes: number | ((serviceId: string) => number);
  /** Id and name of a service; the last coding, which is the most particular, where absent. */
  readonly serviceOf?: (
    type: SmartServiceType,
    lang: string,
  ) => {readonly id: string; readonly name: string} | undefined;
  /** How one meets there; by video where the Location has a `virtualService`, else in person. */
  readonly modeOf?: (schedule: SmartSchedule, location: SmartLocation) => MeetingMode;
  /** Address of the portal: goes into `source` of each booking link. */
  readonly source?: string;
  /** A name for this one handing over, for `booking-referral`; says nothing about the citizen. */
  readonly referral?: () => string;
}

/** What is offered, by the schedule it stands in. */
export interface SmartOffer {
  readonly scheduleId: string;
  readonly serviceIds: readonly string[];
  readonly siteId: string;
  readonly mode: MeetingMode;
  readonly zone: string;
}

const lastCoding = ({coding, text}: SmartServiceType) => {
  const last = coding.at(-1);
  return last?.code === undefined
    ? undefined
    : {id: last.code, name: text ?? last.display ?? last.code};
};

const modeAt = (_schedule: SmartSchedule, {virtualService}: SmartLocation): MeetingMode =>
  virtualService.length ? 'video' : 'in-person';

const zoneAt = ({zoneOf}: SmartOptions, id: string): string =>
  typeof zoneOf === 'string' ? zoneOf : zoneOf(id);

const minutesFor = ({durationMinutes}: SmartOptions, id: string): number =>
  typeof durationMinutes === 'number' ? durationMinutes : durationMinutes(id);

/** What each schedule offers where; schedules without a known place are left out. */
export const smartOffers = (
  {locations, schedules}: SmartPlaces,
  options: SmartOptions,
  lang = 'en',
): readonly SmartOffer[] =>
  schedules.flatMap((schedule) => {
    const {serviceOf = lastCoding, modeOf = modeAt} = options;
    const actors = schedule.actor.map(({reference}) => reference);
    const location = locations.find(({id}) => actors.includes(id));
    const services = schedule.serviceType.flatMap((type) => serviceOf(type, lang) ?? []);
    if (!location || !services.length) return [];
    return [
      {
        scheduleId: schedule.id,
        serviceIds: services.map(({id}) => id),
        siteId: location.id,
        mode: modeOf(schedule, location),
        zone: zoneAt(options, location.id),
      },
    ];
  });

const capabilities: Catalog['capabilities'] = {
  hold: false,
  extendHold: false,
  activation: false,
  reschedule: 'none',
  cancel: false,
  waitlist: false,
  slotDeepLink: true,
  dayCounts: true,
  nextFree: true,
  quantities: false,
};

/** Locations and Schedules as a catalogue. Booking itself happens behind the links. */
export function smartCatalog(places: SmartPlaces, options: SmartOptions, lang: string): Catalog {
  const offers = smartOffers(places, options, lang);
  const used = new Set(offers.map(({siteId}) => siteId));
  const sites = places.locations.filter(({id}) => used.has(id));
  return {
    services: servicesOf(places, offers, options, lang),
    sites: sites.map((location) => siteOf(location, options)),
    offerings: offeringsOf(offers, options),
    capabilities,
  };
}

function servicesOf(
  {schedules}: SmartPlaces,
  offers: readonly SmartOffer[],
  {serviceOf = lastCoding}: SmartOptions,
  lang: string,
): readonly Service[] {
  const types = schedules.flatMap(({serviceType}) => serviceType);
  const named = types.flatMap((type) => serviceOf(type, lang) ?? []);
  return [...new Map(named.map(({id, name}) => [id, name]))].flatMap(([id, name]) => {
    const own = offers.filter(({serviceIds}) => serviceIds.includes(id));
    return own.length ? [{id, name, modes: [...new Set(own.map(({mode}) => mode))]}] : [];
  });
}

/** Several schedules of one place are one offering. */
function offeringsOf(offers: readonly SmartOffer[], options: SmartOptions): readonly Offering[] {
  const offerings = offers.flatMap(({serviceIds, siteId, mode}) =>
    serviceIds.map((serviceId): [string, Offering] => {
      const durationMinutes = minutesFor(options, serviceId);
      const offering = {serviceId, siteId, mode, durationMinutes, fields: [], consents: []};
      return [[serviceId, siteId, mode].join('~'), offering];
    }),
  );
  return [...new Map(offerings).values()];
}

function siteOf(location: SmartLocation, options: SmartOptions): Site {
  const {id, name = id, description, telecom, address, position} = location;
  const phone = telecom.find(({system}) => system === 'phone')?.value;
  const town = [address?.city, address?.state, address?.postalCode].filter(Boolean).join(' ');
  const where = [...(address?.line ?? []), town].filter(Boolean).join(', ');
  return {
    id,
    name,
    kind: location.virtualService.length ? 'online-room' : 'counter',
    timeZone: zoneAt(options, id),
    ...(where && {address: where}),
    ...(position && {geo: {lat: position.latitude, lon: position.longitude}}),
    ...(phone && {phone}),
    ...(description && {hint: description}),
  };
}

/** `busy-tentative` comes with the HL7 draft; what nobody knows cannot be booked. */
const STATUSES: Readonly<Record<string, Slot['status']>> = {
  free: 'free',
  busy: 'busy',
  'busy-tentative': 'held',
  'busy-unavailable': 'unavailable',
};

const valueOf = ({extension}: SmartSlot, name: string) =>
  extension.find(({url}) => url?.endsWith(`/${name}`));

/** The link with who sends the citizen, and for what; parsed, since it may have a query already. */
function bookingLink(slot: SmartSlot, {source, referral}: SmartOptions): string | undefined {
  const found = valueOf(slot, 'booking-deep-link');
  const address = found?.valueUrl ?? found?.valueUri;
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (source) url.searchParams.set('source', source);
  if (referral) url.searchParams.set('booking-referral', referral());
  return url.href;
}

/**
 * A FHIR Slot as a time. Where it is longer than a visit it is a window: `durationMinutes` is the
 * visit's, `end` the window's, so “come at any time from 9:00 to 18:00”. Its offset becomes the site's.
 */
export function smartSlot(slot: SmartSlot, offer: SmartOffer, options: SmartOptions): Slot {
  const {siteId, mode, zone} = offer;
  const [from, to] = [Date.parse(slot.start), Date.parse(slot.end ?? slot.start)];
  const visit = minutesFor(options, offer.serviceIds[0] ?? '');
  const length = Math.round((to - from) / 60_000);
  const capacity = valueOf(slot, 'slot-capacity')?.valueInteger;
  const bookingUrl = bookingLink(slot, options);
  const bookingPhone = valueOf(slot, 'booking-phone')?.valueString;
  const status = STATUSES[slot.status ?? ''] ?? 'unavailable';
  return {
    id: slot.id,
    start: instantText(from, zone),
    ...(slot.end && {end: instantText(to, zone)}),
    durationMinutes: length > 0 ? Math.min(length, visit) : visit,
    siteId,
    mode,
    status: status === 'free' && capacity === 0 ? 'busy' : status,
    ...(capacity !== undefined && {capacity}),
    ...(bookingUrl && {bookingUrl}),
    ...(bookingPhone && {bookingPhone}),
  };
}

/** Whether one can still come: to a time that has not begun, or to a window with a visit left in it. */
export function isStillAhead({start, end, durationMinutes = 0}: Slot, now: number): boolean {
  const last = Date.parse(end ?? start) - durationMinutes * 60_000;
  return Math.max(Date.parse(start), last) > now;
}
