import {object} from 'valibot';
import {maybe, parserOf} from '../../core/arriving.schema.js';
import {address, code, many, words} from '../foreign.schema.js';

const event = object({
  date: words,
  time: words,
  timestamp: words,
  status: code,
  code,
  reason: code,
  description: words,
  location: words,
});

const tracker = object({
  carrier_name: code,
  tracking_number: code,
  status: code,
  estimated_delivery: words,
  events: many(event),
  info: maybe(object({signed_by: words})),
  signature_image_url: address,
});

const message = object({code, message: words});

/** Karrio's `TrackingStatus`: by itself, as the proxy wraps it, or a refusal. */
export const parseKarrio = parserOf(
  object({
    ...tracker.entries,
    tracking: maybe(tracker),
    messages: many(message),
    errors: many(message),
  }),
);
