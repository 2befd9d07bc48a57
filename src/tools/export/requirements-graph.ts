/** Documents and requirements as CCCEV has them. */
import type {
  Document,
  LocalText,
  NeedList,
  Requirement,
  ServiceDefinition,
} from '../../service/service.model.js';
import {documentOf, documentsIn, listsIn} from '../requirement-documents.js';
import {asJson, type Node, node, to} from './graph.js';
import {joined, languageStrings} from './texts.js';

/** The nodes' addresses: `iri('doc', 'photo')`. */
export type Iri = (kind: string, id: string | number) => string;

/** A concept of our own; a linked concept must carry its type and can have a name. */
export const concept = (iri: Iri, kind: string, id: string): Node =>
  node(iri(kind, id), 'skos:Concept', {
    'skos:prefLabel': [{'@value': id, '@language': 'en'}],
  });

function documentNode(id: string, document: Document, iri: Iri, service: ServiceDefinition): Node {
  const {aka = [], kind, name, ...own} = document;
  return node(iri('doc', id), 'cv:EvidenceType', {
    'dct:identifier': id,
    'dct:title': languageStrings(name, service),
    'skos:altLabel': aka.flatMap((text) => languageStrings(text, service)),
    'cv:evidenceTypeClassification': kind && to(iri('kind', kind)),
    'x:document': Object.keys(own).length > 0 ? asJson(own) : undefined,
  });
}

/** A requirement without a name is called after its papers: all of them, or one or the other. */
function titleOf(requirement: Requirement, service: ServiceDefinition): LocalText {
  if (requirement.name !== undefined) return requirement.name;
  const names = ({needs}: NeedList): LocalText =>
    joined(
      needs.map((need) => service.documents[documentOf(need)]?.name ?? documentOf(need)),
      ' + ',
      service,
    );
  return joined(listsIn(requirement).map(names), ' / ', service);
}

function listNodes(requirement: Requirement, iri: Iri): readonly Node[] {
  return listsIn(requirement).map(({needs, when}, index) => {
    const counted = needs.filter((need) => typeof need !== 'string');
    return node(iri('req', `${requirement.id}-list${index}`), 'cv:EvidenceTypeList', {
      'dct:identifier': `${requirement.id}-list${index}`,
      'cv:specifiesEvidenceType': needs.map((need) => to(iri('doc', documentOf(need)))),
      'x:when': asJson(when),
      'x:needs': counted.length > 0 ? asJson(counted) : undefined,
    });
  });
}

function requirementNodes(
  requirement: Requirement,
  iri: Iri,
  service: ServiceDefinition,
): readonly Node[] {
  const {channels, id, necessity, note, supply, when, why} = requirement;
  const lists = listNodes(requirement, iri);
  return [
    node(iri('req', id), ['cv:Requirement', 'cv:InformationRequirement'], {
      'dct:identifier': id,
      'dct:title': languageStrings(titleOf(requirement, service), service),
      'cv:hasEvidenceTypeList': lists.map((list) => to(list['@id'])),
      'x:when': asJson(when),
      'x:supply': asJson(supply),
      'x:necessity': necessity,
      'x:channels': asJson(channels),
      'x:why': why === undefined ? undefined : languageStrings(why, service),
      'x:note': note === undefined ? undefined : languageStrings(note, service),
    }),
    ...lists,
  ];
}

/** Conditions for acceptance are criteria in words. */
function criterionNodes(service: ServiceDefinition, iri: Iri): readonly Node[] {
  return (service.conditions ?? []).map((text, index) =>
    node(iri('condition', index), ['cv:Requirement', 'cv:Criterion'], {
      'dct:identifier': `condition-${index}`,
      'dct:title': languageStrings(text, service),
    }),
  );
}

/** What papers there are, who needs them, and what people are asked for that. */
export function requirementsGraph(service: ServiceDefinition, iri: Iri) {
  const documents = Object.entries(service.documents);
  const used = new Set(service.requirements.flatMap(documentsIn));
  const kinds = new Set(documents.flatMap(([, {kind}]) => kind ?? []));
  const criteria = criterionNodes(service, iri);
  return {
    links: {
      'cv:hasInputType': [...used].map((id) => to(iri('doc', id))),
      'cv:holdsRequirement': [
        ...service.requirements.map(({id}) => to(iri('req', id))),
        ...criteria.map((each) => to(each['@id'])),
      ],
    },
    nodes: [
      ...documents.map(([id, document]) => documentNode(id, document, iri, service)),
      ...[...kinds].map((kind) => concept(iri, 'kind', kind)),
      ...service.requirements.flatMap((each) => requirementNodes(each, iri, service)),
      ...criteria,
    ],
  };
}
