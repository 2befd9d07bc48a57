/** Finding one's way in a catalogue: what can still be chosen after what was chosen. */
import type {Catalog, MeetingMode, Offering, Service, Site} from './appointment.model.js';

/** What is already decided about a visit; anything may still be open. */
export interface Selection {
  readonly serviceId?: string | undefined;
  readonly mode?: MeetingMode | undefined;
  readonly siteId?: string | undefined;
}

/** Modes in the order a good clerk would name them: the one without a trip first. */
export const MODES: readonly MeetingMode[] = ['video', 'phone', 'in-person'];

/** The offerings that agree with everything decided so far. */
export const offeringsFor = (catalog: Catalog, selection: Selection): readonly Offering[] =>
  catalog.offerings.filter(
    (offering) =>
      (!selection.serviceId || offering.serviceId === selection.serviceId) &&
      (!selection.mode || offering.mode === selection.mode) &&
      (!selection.siteId || offering.siteId === selection.siteId),
  );

/**
 * The same catalogue with only the offerings that agree with what the page decided beforehand.
 *
 * @param modes - Ways to meet that are open; all where absent.
 */
export const narrowed = (
  catalog: Catalog,
  preset: Selection,
  modes: readonly MeetingMode[] = MODES,
): Catalog => ({
  ...catalog,
  offerings: offeringsFor(catalog, preset).filter(({mode}) => modes.includes(mode)),
});

/** How one meets the office on a way to apply; the other ways need no appointment. */
const MEETINGS: Readonly<Record<string, MeetingMode>> = {
  video: 'video',
  phone: 'phone',
  counter: 'in-person',
};

/** The ways to meet among ways to apply. */
export const meetingModes = (channels: readonly string[]): readonly MeetingMode[] =>
  channels.flatMap((channel) => MEETINGS[channel] ?? []);

/** Services with at least one offering, in the catalogue's order. */
export const servicesFor = (catalog: Catalog): readonly Service[] =>
  catalog.services.filter(({id}) => offeringsFor(catalog, {serviceId: id}).length > 0);

/** Ways to meet that a service has. */
export const modesFor = (catalog: Catalog, serviceId: string): readonly MeetingMode[] =>
  MODES.filter((mode) => offeringsFor(catalog, {serviceId, mode}).length > 0);

/** Sites that offer a service in a mode, in the catalogue's order. */
export const sitesFor = (catalog: Catalog, serviceId: string, mode: MeetingMode): readonly Site[] =>
  catalog.sites.filter(({id}) => offeringsFor(catalog, {serviceId, mode, siteId: id}).length > 0);

/** The one offering that was decided on; undefined while more than one is left. */
export function offeringFor(catalog: Catalog, selection: Selection): Offering | undefined {
  const {serviceId, mode, siteId} = selection;
  return serviceId && mode && siteId ? offeringsFor(catalog, selection)[0] : undefined;
}

/** Most people or cases one visit can serve. */
export const maxQuantity = (catalog: Catalog, serviceId: string | undefined): number =>
  catalog.capabilities.quantities
    ? (catalog.services.find(({id}) => id === serviceId)?.maxQuantity ?? 1)
    : 1;

/** How often the citizen has to travel for a mode; the offering may know better. */
export const tripsFor = (mode: MeetingMode, offering?: Offering): number =>
  offering?.trips ?? (mode === 'in-person' ? 1 : 0);
