import {ProviderError} from '../../core/provider-error.model.js';
import type {MailEvent, Shipment} from '../../mail/shipment.model.js';
import {refusal} from '../mail-adapter.js';
import {statusOf} from '../meaning.js';
import {timeOf, type Written} from '../times.js';
import {
  carrierOf,
  eventOf,
  type MailContext,
  nothingYet,
  placeOf,
  shipmentOf,
} from '../tracking-map.js';
import {uspsEventCodes} from './usps.codes.js';
import {parseUsps} from './usps.schema.js';

type Answer = ReturnType<typeof parseUsps>;
type Event = Answer['trackingEvents'][number];

/** Local time and its offset come apart; the GMT stamp alone would lose where it was. */
function timeIn(
  {eventTimestamp, GMTOffset = '', GMTTimestamp}: Event,
  zone: string | undefined,
): Written {
  if (!eventTimestamp) return timeOf(GMTTimestamp?.replace(/z?$/i, 'Z'), zone);
  const offset = /^[+-]\d\d:?\d\d$/.test(GMTOffset) ? GMTOffset : '';
  const together = timeOf(eventTimestamp + offset);
  return together.at ? together : timeOf(eventTimestamp, zone);
}

/** 01 is delivered, a parcel locker as well: into whose hands is told by the words alone. */
const eventIn = (event: Event, zone: string | undefined): MailEvent =>
  eventOf({
    meaning: event.eventCode ? statusOf(uspsEventCodes, event.eventCode) : undefined,
    time: timeIn(event, zone),
    text: event.eventType,
    lang: 'en-US',
    place: placeOf({
      city: [event.eventCity, event.eventState].filter(Boolean).join(', '),
      country: event.eventCountry ?? 'US',
    }),
    code: event.eventCode,
  });

/** A shipment of USPS's answer. Throws a `ProviderError`. */
export function mapUsps(json: unknown, context: MailContext): Shipment {
  const {trackingNumber, status, trackingEvents, error} = parseUsps(json);
  if (error?.code === '404') return nothingYet(context);
  if (error) throw refusal(error.code);
  if (!trackingNumber && !status && !trackingEvents.length) throw new ProviderError('unreadable');
  const asWords = eventOf({meaning: {status: 'unknown'}, time: timeOf(undefined), text: status});
  const events = trackingEvents.map((event) => eventIn(event, context.zone));
  return shipmentOf(context, {
    events: events.length || !status ? events : [asWords],
    number: trackingNumber,
    carrier: carrierOf('usps', 'USPS'),
  });
}
