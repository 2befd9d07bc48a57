import type {
  Appointment,
  Catalog,
  MeetingMode,
  Offering,
  Slot,
} from '../../appointment/appointment.model.js';
import {detailProblems} from '../../appointment/details.model.js';
import type {BookingRequest, HoldRequest} from '../../appointment/requests.model.js';
import {type FieldProblem, ProviderError} from '../../core/provider-error.model.js';

/** The offering of a service at a site in a mode; throws `invalid` where there is none. */
export function offeringOf(
  catalog: Pick<Catalog, 'offerings'>,
  serviceId: string,
  siteId: string,
  mode: MeetingMode,
): Offering {
  const offering = catalog.offerings.find(
    (each) => each.serviceId === serviceId && each.siteId === siteId && each.mode === mode,
  );
  return offering ?? unknownSlot();
}

/** Refuses a time that this provider did not make. */
export function unknownSlot(): never {
  const errors = [{pointer: '/slotId', detail: '', code: 'unknown-slot'}];
  throw new ProviderError('invalid', {status: 422, errors});
}

/** A held or booked time that is not there any more. */
export function expired(): never {
  throw new ProviderError('hold-expired', {status: 410});
}

/**
 * Refuses what is missing or wrong, before the other system is asked: consents it does not know,
 * and it names one wrong field at a time.
 */
export function checkDetails(offerings: readonly Offering[], request: BookingRequest): void {
  const errors = offerings.flatMap((offering) => problemsOf(offering, request));
  if (errors.length) throw new ProviderError('invalid', {status: 422, errors});
}

function problemsOf(offering: Offering, request: BookingRequest): FieldProblem[] {
  const {contact, answers, consents} = request;
  return detailProblems(offering, {...contact, ...answers}, consents).map(({name, kind}) => {
    const field = offering.fields.find((each) => each.name === name);
    const consent = offering.consents.find(({id}) => id === name);
    const detail = field ? (field.patternHint ?? field.label) : (consent?.label ?? name);
    const group = field ? (field.group ?? 'contact') : 'consents';
    return {pointer: `/${group}/${name}`, detail, code: kind};
  });
}

/** Refuses more people than one visit can serve, as far as the catalogue says. */
export function checkCounts(catalog: Catalog, {services}: HoldRequest): void {
  const isTooMuch = services.some(({id, count}) => {
    const most = catalog.services.find((service) => service.id === id)?.maxQuantity ?? 1;
    return count > most;
  });
  if (isTooMuch) throw new ProviderError('too-long', {status: 422});
}

/** The services of a booking by name. */
export const namedServices = (
  catalog: Catalog,
  services: HoldRequest['services'],
): Appointment['services'] =>
  services.map(({id, count}) => ({
    id,
    count,
    name: catalog.services.find((service) => service.id === id)?.name ?? id,
  }));

/** Where a booked time is; throws `not-found` for a site that is not in the catalogue. */
export function siteOf(catalog: Pick<Catalog, 'sites'>, siteId: string): Catalog['sites'][number] {
  const site = catalog.sites.find(({id}) => id === siteId);
  if (!site) throw new ProviderError('not-found', {status: 404});
  return site;
}

/** What is taken back and forth as the id of a time: its site, its mode, its start. */
export interface SlotParts {
  readonly siteId: string;
  readonly mode: MeetingMode;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** The id of a time. */
export const slotId = ({siteId, mode, time}: SlotParts): string =>
  [siteId, mode, time / 1000].join('~');

const SLOT_ID = /^(.+)~(in-person|video|phone)~(\d{1,12})$/;

/** What an id of a time says; throws `invalid` for one that is not ours, or of another mode. */
export function slotParts({slotId: id, mode}: Pick<HoldRequest, 'slotId' | 'mode'>): SlotParts {
  const [, siteId, own, seconds] = SLOT_ID.exec(id) ?? [];
  if (!siteId || own !== mode) return unknownSlot();
  return {siteId, mode, time: Number(seconds) * 1000};
}

/** Minutes of a visit for all its services. */
export const minutesOf = (
  offerings: readonly Offering[],
  services: HoldRequest['services'],
): number =>
  offerings.reduce((sum, {durationMinutes, unitsPerCount = 1}, index) => {
    const count = services[index]?.count ?? 1;
    return sum + durationMinutes * (1 + (count - 1) * unitsPerCount);
  }, 0);

/** Whether an appointment can still be changed: it counts, and has not begun. */
export const isAhead = (slot: Slot, now: number): boolean => Date.parse(slot.start) > now;
