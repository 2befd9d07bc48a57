/** Ways to apply, costs and results as CPSV-AP has them. */
import type {Channel, Fee, Output, ServiceDefinition} from '../../service/service.model.js';
import {processingDuration} from './duration.js';
import {asJson, type Node, node, to, typed} from './graph.js';
import {concept, type Iri} from './requirements-graph.js';
import {languageStrings} from './texts.js';

const CURRENCIES = 'http://publications.europa.eu/resource/authority/currency/';

function channelNode(channel: Channel, iri: Iri, service: ServiceDefinition): Node {
  const {acceptsPost, delivery, hours, id, name, photo, processing, type, url, ...trips} = channel;
  const {visitReason, visits, when} = trips;
  return node(iri('channel', id), 'cv:Channel', {
    'dct:identifier': id,
    'dct:type': to(iri('channel-type', type)),
    'dct:description': name === undefined ? undefined : languageStrings(name, service),
    'cv:processingTime': typed(processingDuration(processing ?? service.processing), 'duration'),
    'x:visits': visits,
    'x:visitReason': visitReason === undefined ? undefined : languageStrings(visitReason, service),
    'x:when': asJson(when),
    'x:acceptsPost': acceptsPost,
    'x:delivery': asJson(delivery),
    'x:hours': asJson(hours),
    'x:photo': asJson(photo),
    'x:url': url,
  });
}

/** A double with its decimal point, which some readers insist on. */
const double = (amount: number): string =>
  Number.isInteger(amount) ? amount.toFixed(1) : String(amount);

function costNode(fee: Fee, index: number, iri: Iri, service: ServiceDefinition): Node {
  const {amount, channels = [], currency, name, payOnline, waiver, when} = fee;
  // A cost can be bound to one way only; several are told in our own field.
  const [only, ...more] = channels;
  return node(iri('cost', index), 'cv:Cost', {
    'dct:identifier': `cost-${index}`,
    'dct:description': languageStrings(name, service),
    'cv:hasValue': typed(double(amount), 'double'),
    'cv:currency': to(CURRENCIES + currency),
    'cv:ifAccessedThrough': only && more.length === 0 ? to(iri('channel', only)) : undefined,
    'x:channels': more.length > 0 ? asJson(channels) : undefined,
    'x:when': asJson(when),
    'x:payOnline': payOnline,
    'x:waiver': waiver === undefined ? undefined : languageStrings(waiver, service),
  });
}

function outputNode(output: Output, index: number, iri: Iri, service: ServiceDefinition): Node {
  const {id, kind, name, validity} = output;
  return node(iri('output', index), 'cv:Output', {
    'dct:identifier': id ?? `output-${index}`,
    'dct:title': languageStrings(name, service),
    'dct:type': kind && to(iri('output-type', kind)),
    'x:validity': validity === undefined ? undefined : languageStrings(validity, service),
  });
}

/** Every way, cost and result, with the concepts they name. */
export function offerGraph(service: ServiceDefinition, iri: Iri) {
  const {channels, fees = [], outputs = []} = service;
  return {
    links: {
      'cv:hasChannel': channels.map(({id}) => to(iri('channel', id))),
      'cv:hasCost': fees.map((_, index) => to(iri('cost', index))),
      'cpsv:produces': outputs.map((_, index) => to(iri('output', index))),
    },
    nodes: [
      ...channels.map((channel) => channelNode(channel, iri, service)),
      ...[...new Set(channels.map(({type}) => type))].map((type) =>
        concept(iri, 'channel-type', type),
      ),
      ...fees.map((fee, index) => costNode(fee, index, iri, service)),
      ...[...new Set(fees.map(({currency}) => currency))].map((currency) =>
        node(CURRENCIES + currency, 'skos:Concept', {'skos:notation': currency}),
      ),
      ...outputs.map((output, index) => outputNode(output, index, iri, service)),
      ...[...new Set(outputs.flatMap(({kind}) => kind ?? []))].map((kind) =>
        concept(iri, 'output-type', kind),
      ),
    ],
  };
}
