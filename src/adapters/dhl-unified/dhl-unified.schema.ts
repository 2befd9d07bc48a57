import {object} from 'valibot';
import {maybe, parserOf} from '../../core/arriving.schema.js';
import {address, code, many, words} from '../foreign.schema.js';

const event = object({
  timestamp: words,
  statusCode: code,
  status: words,
  description: words,
  remark: words,
  nextSteps: words,
  location: maybe(object({address: maybe(object({addressLocality: words, countryCode: words}))})),
});

const shipment = object({
  id: code,
  service: code,
  status: maybe(event),
  estimatedTimeOfDelivery: words,
  estimatedDeliveryTimeFrame: maybe(object({estimatedFrom: words, estimatedThrough: words})),
  details: maybe(object({proofOfDelivery: maybe(object({documentUrl: address}))})),
  events: many(event),
});

/** DHL's Shipment Tracking, Unified (1.5), or its problem document. */
export const parseDhlUnified = parserOf(object({shipments: many(shipment), status: code}));
