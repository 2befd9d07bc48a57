import {describe, expect, it} from 'vitest';
import {toCpsvAp, toGovernmentService} from '../../src/tools/index.js';
import {services} from '../demo/service-files.js';
import {sample} from './sample.js';

const BASE = 'https://portal.example/services/';
type Node = Readonly<Record<string, unknown>>;
const typesOf = (node: Node): string[] => [node['@type']].flat() as string[];
const refsIn = (value: unknown): string[] =>
  [value].flat().flatMap((each) => (each as {'@id'?: string} | undefined)?.['@id'] ?? []);

/** The class that the official shapes ask for where a property leads. */
const CLASSES: Readonly<Record<string, string>> = {
  'cv:hasCompetentAuthority': 'cv:PublicOrganisation',
  'cv:contactPoint': 'cv:ContactPoint',
  'cv:hasLegalResource': 'eli:LegalResource',
  'cv:isGroupedBy': 'cv:Event',
  'cv:hasInputType': 'cv:EvidenceType',
  'cv:holdsRequirement': 'cv:Requirement',
  'cv:hasChannel': 'cv:Channel',
  'cv:hasCost': 'cv:Cost',
  'cpsv:produces': 'cv:Output',
  'cv:hasEvidenceTypeList': 'cv:EvidenceTypeList',
  'cv:specifiesEvidenceType': 'cv:EvidenceType',
  'cv:evidenceTypeClassification': 'skos:Concept',
  'cv:currency': 'skos:Concept',
  'cv:ifAccessedThrough': 'cv:Channel',
  'dct:type': 'skos:Concept',
  'dct:audience': 'skos:Concept',
  'dct:spatial': 'dct:Location',
  'adms:status': 'skos:Concept',
};
const TITLED = ['cpsv:PublicService', 'cv:Requirement', 'cv:Output', 'cv:Event'];
const IDENTIFIED = [...TITLED, 'cv:Channel', 'cv:Cost', 'cv:EvidenceType'];

describe.each([['the sample', sample] as const, ...services])('CPSV-AP of %s', (_name, service) => {
  const graph: readonly Node[] = toCpsvAp(service, {base: BASE})['@graph'];
  const byId = new Map(graph.map((node) => [node['@id'], node]));

  it('links only to things that are there and of the right class', () => {
    const wrong = graph.flatMap((node) =>
      Object.entries(CLASSES).flatMap(([property, type]) =>
        refsIn(node[property]).filter((id) => !typesOf(byId.get(id) ?? {}).includes(type)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has one identifier where one is asked for', () => {
    const all = graph.filter((node) => typesOf(node).some((type) => IDENTIFIED.includes(type)));
    expect(all.filter((node) => typeof node['dct:identifier'] !== 'string')).toEqual([]);
    expect(new Set(graph.map((node) => node['@id'])).size).toBe(graph.length);
  });

  it('gives every title with its language', () => {
    const titled = graph.filter((node) => typesOf(node).some((type) => TITLED.includes(type)));
    const strings = titled.flatMap((node) => {
      const titles = node['dct:title'] as readonly Node[];
      expect(titles.length).toBeGreaterThan(0);
      return titles;
    });
    expect(strings.every((each) => each['@language'] && each['@value'])).toBe(true);
  });

  it('has a description, an authority with a place, and at most one time', () => {
    const [root] = graph;
    expect(root).toMatchObject({'@id': BASE + service.id, '@type': 'cpsv:PublicService'});
    expect((root?.['dct:description'] as unknown[]).length).toBeGreaterThan(0);
    const authority = byId.get(refsIn(root?.['cv:hasCompetentAuthority'])[0]);
    expect(refsIn(authority?.['dct:spatial'])).not.toEqual([]);
    expect(Array.isArray(root?.['cv:processingTime'])).toBe(false);
  });
});

describe('CPSV-AP', () => {
  const graph: readonly Node[] = toCpsvAp(sample, {base: BASE})['@graph'];
  const node = (name: string) =>
    graph.find((each) => each['@id'] === `${BASE}library-card#${name}`);

  it('makes each alternative a list of evidence types', () => {
    expect(refsIn(node('req-identity')?.['cv:hasEvidenceTypeList'])).toHaveLength(2);
    expect(refsIn(node('req-identity-list1')?.['cv:specifiesEvidenceType'])).toEqual([
      `${BASE}library-card#doc-permit`,
    ]);
  });

  it('keeps what no standard has under a namespace of our own, or another', () => {
    expect(node('req-consent')?.['x:when']).toBe('{"age":{"max":15}}');
    expect(node('channel-online')?.['x:visits']).toBe(0);
    expect(toCpsvAp(sample, {base: BASE})['@context'].x).toBe('urn:zerotrip:service-definition#');
    const other = toCpsvAp(sample, {base: BASE, namespace: 'https://portal.example/ns#'});
    expect(other['@context'].x).toBe('https://portal.example/ns#');
  });
});

describe('schema.org', () => {
  it('describes the service in one language', () => {
    expect(toGovernmentService(sample, {lang: 'zh-CN'})).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      name: '借书证',
      provider: {'@type': 'GovernmentOrganization', telephone: '0573-0000-0001'},
      availableChannel: [
        {'@type': 'ServiceChannel', name: '网上办'},
        {'@type': 'ServiceChannel', name: '到窗口办'},
      ],
      offers: [{'@type': 'Offer', price: 5, priceCurrency: 'CNY'}],
    });
  });

  it('gives several openings a day, and days that are closed', () => {
    const hours = {
      timezone: 'Asia/Shanghai',
      weekly: [{days: ['Mo'], opens: '09:00', closes: '12:00'}],
      exceptions: [{from: '2027-02-05', to: '2027-02-11', closed: true}],
    } as const;
    const [channel] = toGovernmentService({...sample, channels: [{...sample.channels[1], hours}]})
      .availableChannel as Node[];
    expect(channel?.serviceLocation).toEqual({
      '@type': 'Place',
      openingHoursSpecification: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['Monday'],
          opens: '09:00',
          closes: '12:00',
        },
        {'@type': 'OpeningHoursSpecification', validFrom: '2027-02-05', validThrough: '2027-02-11'},
      ],
    });
  });
});
