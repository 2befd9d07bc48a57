import type {Catalog, FieldSpec, Offering} from '../../appointment/appointment.model.js';
import type {BackEnd} from './back-end.js';
import {bodyOf, catalogOf, chosenOf, isReadOnly} from './facts.js';
import {NOBODYS} from './reading.js';
import {type Fault, failed, notOffered, passed, type Rule, verdict} from './rule.js';
import {isZone} from './zone.js';

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

const offeringName = ({serviceId, siteId, mode}: Offering): string =>
  `${serviceId} at ${siteId} by ${mode}`;

function danglingIn({services, sites, offerings}: Catalog): readonly Fault[] {
  const [known, places] = [services.map(({id}) => id), sites.map(({id}) => id)];
  return [
    ...[...repeated(known), ...repeated(places)].map((id) => ({came: `“${id}” twice`})),
    ...repeated(offerings.map(offeringName)).map((name) => ({came: `${name} twice`})),
    ...offerings
      .filter(({serviceId, siteId}) => !known.includes(serviceId) || !places.includes(siteId))
      .map((one) => ({came: `${offeringName(one)}, which is not in the lists`})),
  ];
}

const references: Rule<BackEnd> = {
  id: 'catalog-references',
  clause: 'openapi.yaml: GET /catalog',
  title: 'Every offering names a service and a site of the catalogue, and nothing is there twice',
  matters: 'a service can be chosen that nobody offers, or a place without a name',
  try: async (backEnd) =>
    verdict('ids of the same answer, each once', danglingIn(await catalogOf(backEnd))),
};

const zones: Rule<BackEnd> = {
  id: 'site-zone',
  clause: 'openapi.yaml: Time',
  title: 'Every site names its IANA time zone',
  matters: 'people who are in another zone come, or call, at the wrong hour',
  try: async (backEnd) => {
    const {sites} = await catalogOf(backEnd);
    const wrong = sites.filter(({timeZone}) => !isZone(timeZone));
    const faults = wrong.map(({id, timeZone}) => ({came: `${id} in “${timeZone}”`}));
    return verdict('a zone such as Asia/Shanghai', faults);
  },
};

function isPattern(pattern: string): boolean {
  try {
    new RegExp(`^(?:${pattern})$`, 'v');
    return true;
  } catch {
    return false;
  }
}

function fieldProblem({name, options, pattern, type}: FieldSpec): string | undefined {
  if (type === 'select' && !options?.length) return `“${name}” to choose from nothing`;
  return pattern === undefined || isPattern(pattern)
    ? undefined
    : `“${name}” with a broken pattern`;
}

const fieldFaults = (offering: Offering): readonly Fault[] => {
  const names = [
    ...repeated(offering.fields.map(({name}) => name)),
    ...repeated(offering.consents.map(({id}) => id)),
  ];
  const problems = offering.fields.flatMap((field) => fieldProblem(field) ?? []);
  return [...names.map((name) => `“${name}” twice`), ...problems].map((came) => ({
    came: `${offeringName(offering)}: ${came}`,
  }));
};

const fields: Rule<BackEnd> = {
  id: 'form-fields',
  clause: 'openapi.yaml: components/schemas/FieldSpec',
  title: 'Every form can be filled in: names are used once, lists have choices, patterns work',
  matters: 'a form that nobody can send',
  try: async (backEnd) => {
    const {offerings} = await catalogOf(backEnd);
    return verdict('fields that can be filled in', offerings.flatMap(fieldFaults));
  },
};

function promises({capabilities, offerings, services}: Catalog): readonly Fault[] {
  const broken: (string | false)[] = [
    !capabilities.activation &&
      offerings.some(({activationMinutes}) => activationMinutes !== undefined) &&
      '`activationMinutes`, but no activation',
    !capabilities.antibot &&
      offerings.some(({antibotRequired}) => antibotRequired) &&
      '`antibotRequired`, but no challenge',
    !capabilities.quantities &&
      services.some(({maxQuantity = 1}) => maxQuantity > 1) &&
      '`maxQuantity` above 1, but no quantities',
    capabilities.extendHold && !capabilities.hold && 'holds to extend, but no holds',
  ];
  return broken.flatMap((came) => (came ? [{came}] : []));
}

const capabilities: Rule<BackEnd> = {
  id: 'capabilities',
  clause: 'openapi.yaml: components/schemas/Capabilities',
  title: 'What the back end says it can do fits what it offers',
  matters: 'a step of the booking that leads nowhere',
  try: async (backEnd) =>
    verdict('capabilities that fit the offerings', promises(await catalogOf(backEnd))),
};

const filter: Rule<BackEnd> = {
  id: 'catalog-filter',
  clause: 'openapi.yaml: GET /catalog',
  title: 'Naming a service leaves the others out, and an unknown one gives empty lists',
  matters: 'a page about one matter offers all of them',
  try: async (backEnd) => {
    if (await isReadOnly(backEnd)) return notOffered('a host of files has one catalogue');
    const {offering} = await chosenOf(backEnd);
    const read = async (service: string): Promise<readonly string[]> => {
      const path = `/catalog?service=${encodeURIComponent(service)}`;
      const {offerings} = bodyOf<Catalog>(await backEnd.ask({path}), path);
      return offerings.map(({serviceId}) => serviceId);
    };
    const others = (await read(offering.serviceId)).filter((id) => id !== offering.serviceId);
    const invented = await read(NOBODYS);
    if (others.length === 0 && invented.length === 0) return passed;
    return failed('only what was asked for', `${others.length + invented.length} other offerings`);
  },
};

const language: Rule<BackEnd> = {
  id: 'lang-decides',
  clause: 'openapi.yaml: Language',
  title: '`lang` in the address goes before Accept-Language',
  matters: 'who has switched the portal’s language reads the other one all the same',
  try: async (backEnd) => {
    const read = async (lang: string, accepted: string): Promise<string> => {
      const headers = {'accept-language': accepted};
      const answer = await backEnd.ask({path: `/catalog?lang=${lang}`, headers});
      return JSON.stringify(bodyOf<Catalog>(answer, `/catalog?lang=${lang}`).services);
    };
    const other = backEnd.lang.startsWith('zh') ? 'en' : 'zh-Hans';
    const same = (await read(backEnd.lang, other)) === (await read(backEnd.lang, backEnd.lang));
    return same ? passed : failed('the same names', 'names in the language of Accept-Language');
  },
};

/** What the catalogue promises. */
export const catalogueRules: readonly Rule<BackEnd>[] = [
  references,
  zones,
  fields,
  capabilities,
  filter,
  language,
];
