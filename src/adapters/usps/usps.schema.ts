import {object} from 'valibot';
import {maybe, parserOf} from '../../core/arriving.schema.js';
import {code, many, words} from '../foreign.schema.js';

const event = object({
  eventType: words,
  eventTimestamp: words,
  GMTTimestamp: words,
  GMTOffset: words,
  eventCity: words,
  eventState: words,
  eventCountry: words,
  eventCode: code,
});

/** USPS Tracking v3 with `expand=DETAIL`, or its `error`. Names that it gives are not read. */
export const parseUsps = parserOf(
  object({
    trackingNumber: code,
    status: words,
    trackingEvents: many(event),
    error: maybe(object({code})),
  }),
);
