/** CPSV-AP 3.2 with CCCEV 2.1, in the prefixed names that the official examples use. */
import type {ServiceDefinition} from '../../service/service.model.js';
import {processingDuration} from './duration.js';
import {asJson, type Node, node, to, typed} from './graph.js';
import {offerGraph} from './offer-graph.js';
import {concept, type Iri, requirementsGraph} from './requirements-graph.js';
import {languageStrings} from './texts.js';

/** The vocabulary of what no standard has: conditions, supply, visits. */
export const OWN_NAMESPACE = 'urn:zerotrip:service-definition#';

const CONTEXT = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  eli: 'http://data.europa.eu/eli/ontology#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export interface CpsvApOptions {
  /** Address below which the portal's services lie: `https://portal.example/services/`. */
  readonly base: string;
  /** Namespace of our own fields; {@link OWN_NAMESPACE} where absent. */
  readonly namespace?: string | undefined;
}

/** A JSON-LD document. */
export interface JsonLd {
  readonly '@context': Readonly<Record<string, string>>;
  readonly '@graph': readonly Node[];
}

/** Where the authority acts: it must be said, so a service without area has one without a code. */
const placesOf = ({area = []}: ServiceDefinition, iri: Iri): readonly Node[] =>
  area.length > 0
    ? area.map((code) =>
        node(iri('place', encodeURIComponent(code)), 'dct:Location', {'dct:identifier': code}),
      )
    : [node(iri('place', 'unspecified'), 'dct:Location', {})];

function authorityNode(service: ServiceDefinition, iri: Iri): Node {
  const {id, name, url} = service.provider;
  return node(iri('authority', 'provider'), 'cv:PublicOrganisation', {
    'skos:prefLabel': languageStrings(name, service),
    'dct:identifier': id,
    'dct:spatial': placesOf(service, iri).map((place) => to(place['@id'])),
    'x:url': url,
  });
}

function contactNode({provider}: ServiceDefinition, iri: Iri): readonly Node[] {
  return provider.phone
    ? [node(iri('contact', 'phone'), 'cv:ContactPoint', {'cv:telephone': provider.phone})]
    : [];
}

const lawNodes = (service: ServiceDefinition, iri: Iri): readonly Node[] =>
  (service.basis ?? []).map(({clause, name, number, url}, index) =>
    node(iri('law', index), 'eli:LegalResource', {
      'dct:title': languageStrings(name, service),
      'x:number': number,
      'x:clause': clause,
      'x:url': url,
    }),
  );

function eventNodes(service: ServiceDefinition, iri: Iri): readonly Node[] {
  const {audience = ['person'], events = []} = service;
  const type = audience.includes('person') ? 'cv:LifeEvent' : 'cv:BusinessEvent';
  return events.map((event, index) =>
    node(iri('event', index), ['cv:Event', type], {
      'dct:identifier': event,
      'dct:title': languageStrings(event, service),
    }),
  );
}

/** What the service is, apart from how it is applied for. */
function description(service: ServiceDefinition, iri: Iri): Readonly<Record<string, unknown>> {
  const {audience = [], id, identifiers = [], keywords = [], name, status, summary} = service;
  return {
    'dct:identifier': identifiers[0]?.value ?? id,
    'dct:title': languageStrings(name, service),
    'dct:description': languageStrings(summary ?? name, service),
    'dcat:keyword': keywords.flatMap((keyword) => languageStrings(keyword, service)),
    'dct:audience': audience.map((each) => to(iri('audience', each))),
    'adms:status': status && to(iri('status', status)),
    'dct:modified': typed(service.updated, 'date'),
    'cv:processingTime': typed(processingDuration(service.processing), 'duration'),
    'x:id': id,
    'x:identifiers': identifiers.length > 0 ? asJson(identifiers) : undefined,
    'x:reviewBy': typed(service.reviewBy, 'date'),
    'x:processing': asJson(service.processing),
    'x:questions': asJson(service.questions),
    'x:tips': asJson(service.tips),
    'x:faq': asJson(service.faq),
  };
}

/** What stands beside the service and is linked from it. */
function surroundings(service: ServiceDefinition, iri: Iri) {
  const {audience = [], status} = service;
  return {
    authority: authorityNode(service, iri),
    places: placesOf(service, iri),
    contacts: contactNode(service, iri),
    laws: lawNodes(service, iri),
    events: eventNodes(service, iri),
    concepts: [
      ...audience.map((each) => concept(iri, 'audience', each)),
      ...(status ? [concept(iri, 'status', status)] : []),
    ],
  };
}

const refs = (nodes: readonly Node[]) => nodes.map((each) => to(each['@id']));

/**
 * A definition as CPSV-AP 3.2 and CCCEV 2.1. Every text carries its language, every linked thing
 * its type, which the official SHACL shapes ask for; what no standard has stands under our own
 * prefix `x`, conditions as JSON.
 */
export function toCpsvAp(
  service: ServiceDefinition,
  {base, namespace = OWN_NAMESPACE}: CpsvApOptions,
): JsonLd {
  const address = (/[/#:]$/.test(base) ? base : `${base}/`) + service.id;
  const iri: Iri = (kind, id) => `${address}#${kind}-${id}`;
  const {authority, concepts, contacts, events, laws, places} = surroundings(service, iri);
  const required = requirementsGraph(service, iri);
  const offered = offerGraph(service, iri);
  const root = node(address, 'cpsv:PublicService', {
    ...description(service, iri),
    'cv:hasCompetentAuthority': to(authority['@id']),
    'cv:contactPoint': refs(contacts),
    'cv:hasLegalResource': refs(laws),
    'cv:isGroupedBy': refs(events),
    ...required.links,
    ...offered.links,
  });
  const around = [authority, ...places, ...contacts, ...laws, ...events, ...concepts];
  return {
    '@context': {...CONTEXT, x: namespace},
    '@graph': [root, ...around, ...required.nodes, ...offered.nodes],
  };
}
