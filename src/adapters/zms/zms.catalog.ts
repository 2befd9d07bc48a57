import type {
  Catalog,
  Consent,
  MeetingMode,
  Offering,
  Service,
  Site,
} from '../../appointment/appointment.model.js';
import {fieldsOf, zmsLabels} from './zms.fields.js';
import type {ZmsOffice, ZmsOffices, ZmsService} from './zms.schema.js';

/** What the citizen API does not say, and the portal does. */
export interface ZmsCatalogOptions {
  /** IANA zone of the offices; `Europe/Berlin` where absent. */
  readonly zone?: string | undefined;
  /** What people there call that zone. */
  readonly zoneLabel?: ((lang: string) => string) | undefined;
  /** What the citizen is asked to agree to; ZMS leaves that to the page. */
  readonly consents?: ((mode: MeetingMode, lang: string) => readonly Consent[]) | undefined;
}

/** A catalogue, and the way back from our services to ZMS's. */
export interface ZmsPlan {
  readonly catalog: Catalog;
  readonly zone: string;
  /** ZMS's id of a service in a mode. */
  readonly zmsId: (serviceId: string, mode: MeetingMode) => string | undefined;
  /** Our id of a ZMS service, and its mode. */
  readonly ourId: (zmsId: string) => {readonly id: string; readonly mode: MeetingMode} | undefined;
}

/** ZMS's variants (`Constants.ts` of its client): 2 by telephone, 3 by video, else in presence. */
const MODES: Readonly<Record<number, MeetingMode>> = {2: 'phone', 3: 'video'};

const modeOf = ({variantId}: ZmsService): MeetingMode => MODES[variantId ?? 1] ?? 'in-person';

interface Group {
  readonly id: string;
  readonly name: string;
  readonly members: readonly (ZmsService & {readonly id: string})[];
}

const hasId = <T extends {readonly id?: string | undefined}>(item: T): item is T & {id: string} =>
  item.id !== undefined;

/**
 * ZMS has one service for each way to meet, under one parent; for a citizen that is one service in
 * several ways. Where two of a family are met in the same way, they are services of their own.
 */
function groupsOf({services}: ZmsOffices): readonly Group[] {
  const families = new Map<string, (ZmsService & {id: string})[]>();
  for (const service of services.filter(hasId)) {
    const family = service.parentId ?? service.id;
    families.set(family, [...(families.get(family) ?? []), service]);
  }
  return [...families].flatMap(([id, members]): Group[] => {
    const head = members.find((member) => member.id === id) ?? members[0]!;
    if (new Set(members.map(modeOf)).size === members.length) {
      return [{id, name: head.name ?? id, members}];
    }
    return members.map((each) => ({id: each.id, name: each.name ?? each.id, members: [each]}));
  });
}

/** Offices, services and their relations of `GET /offices-and-services/` as our catalogue. */
export function zmsPlan(offices: ZmsOffices, options: ZmsCatalogOptions, lang: string): ZmsPlan {
  const groups = groupsOf(offices);
  const {zone = 'Europe/Berlin'} = options;
  const ourId = (zmsId: string) => {
    const group = groups.find(({members}) => members.some(({id}) => id === zmsId));
    const member = group?.members.find(({id}) => id === zmsId);
    return group && member ? {id: group.id, mode: modeOf(member)} : undefined;
  };
  const offerings = offeringsOf(offices, ourId, options, lang);
  const services = groups.map((group) => serviceOf(group, ourId));
  const label = options.zoneLabel?.(lang);
  const inZone = {timeZone: zone, ...(label && {timeZoneLabel: label})};
  const sites = offices.offices
    .filter(hasId)
    .map((office) => ({...siteOf(office), ...inZone, kind: kindOf(office.id, offerings)}));
  return {
    zone,
    ourId,
    catalog: {services, sites, offerings, capabilities: capabilitiesOf(offices)},
    zmsId: (serviceId, mode) =>
      groups.find(({id}) => id === serviceId)?.members.find((member) => modeOf(member) === mode)
        ?.id,
  };
}

/** Where one is only met by video, there is no counter to go to. */
function kindOf(siteId: string, offerings: readonly Offering[]): Site['kind'] {
  const here = offerings.filter((each) => each.siteId === siteId);
  return here.length && here.every(({mode}) => mode === 'video') ? 'online-room' : 'counter';
}

function serviceOf({id, name, members}: Group, find: ZmsPlan['ourId']): Service {
  const combinable = members.flatMap((member) => member.combinable ?? []);
  const others = combinable.flatMap((zmsId) => find(zmsId)?.id ?? []).filter((each) => each !== id);
  const most = Math.max(1, ...members.map(({maxQuantity = 1}) => maxQuantity));
  return {
    id,
    name,
    modes: members.map(modeOf),
    maxQuantity: most,
    ...(others.length > 0 && {combinableWith: [...new Set(others)]}),
  };
}

/** Offices write HTML into their notes; here text is text. */
const plain = (text: string | undefined): string =>
  (text ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

function siteOf({id, name, address, geo, scope}: ZmsOffice & {id: string}) {
  const contact = scope?.provider?.contact;
  const street = address?.street ?? contact?.street;
  const number = address?.house_number ?? contact?.streetNumber;
  const town = [address?.postal_code ?? contact?.postalCode, address?.city ?? contact?.city];
  const lines = [[street, number], town].map((line) => line.filter(Boolean).join(' '));
  const where = lines.filter(Boolean).join(', ');
  const [hint, notice] = [plain(scope?.hint), plain(scope?.infoForAllAppointments)];
  const {lat, lon} = geo ?? {};
  return {
    id,
    name: name ?? id,
    ...(where && {address: where}),
    ...(lat !== undefined && lon !== undefined && {geo: {lat, lon}}),
    ...(hint && {hint}),
    ...(notice && {notices: [notice]}),
  } satisfies Partial<Site>;
}

function offeringsOf(
  {offices, relations}: ZmsOffices,
  ourId: ZmsPlan['ourId'],
  {consents}: ZmsCatalogOptions,
  lang: string,
): readonly Offering[] {
  return relations.flatMap(({officeId, serviceId, slots = 1}): Offering[] => {
    const office = offices.find(({id}) => id === officeId);
    const service = ourId(serviceId ?? '');
    if (!office?.id || !service) return [];
    return [
      {
        serviceId: service.id,
        siteId: office.id,
        mode: service.mode,
        durationMinutes: slots * (office.slotTimeInMinutes ?? 0),
        fields: fieldsOf(office.scope, zmsLabels(lang)),
        consents: consents?.(service.mode, lang) ?? [],
        ...conditionsOf(office),
      },
    ];
  });
}

function conditionsOf({scope}: ZmsOffice): Partial<Offering> {
  const info = plain(scope?.infoForAppointment);
  return {
    ...(scope?.reservationDuration && {holdMinutes: scope.reservationDuration}),
    ...(scope?.activationDuration && {activationMinutes: scope.activationDuration}),
    antibotRequired: scope?.captchaActivatedRequired ?? false,
    ...(info && {nextSteps: [info]}),
  };
}

const capabilitiesOf = ({offices}: ZmsOffices): Catalog['capabilities'] => ({
  hold: true,
  extendHold: false,
  activation: true,
  reschedule: 'emulated',
  cancel: true,
  waitlist: false,
  slotDeepLink: false,
  dayCounts: true,
  nextFree: true,
  quantities: true,
  ...(offices.some(({scope}) => scope?.captchaActivatedRequired) && {antibot: 'altcha'}),
});
