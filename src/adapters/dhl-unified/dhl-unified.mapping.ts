import {normalised} from '../../mail/identify.model.js';
import type {MailEvent, Shipment} from '../../mail/shipment.model.js';
import {carrierNeeded, refusal} from '../mail-adapter.js';
import {statusOf} from '../meaning.js';
import {expectedOf, timeOf} from '../times.js';
import {
  carrierOf,
  eventOf,
  type MailContext,
  nothingYet,
  placeOf,
  shipmentOf,
} from '../tracking-map.js';
import {dhlUnifiedStatus} from './dhl-unified.codes.js';
import {parseDhlUnified} from './dhl-unified.schema.js';

type Found = ReturnType<typeof parseDhlUnified>['shipments'][number];
type Event = Found['events'][number];

/** What the citizen can do stands in a member of its own, and is part of the sentence. */
const textOf = ({description, status, remark, nextSteps}: Event): string =>
  [...new Set([description ?? status, remark, nextSteps])].filter(Boolean).join(' ');

function eventIn(event: Event, {lang, zone}: MailContext): MailEvent {
  const place = event.location?.address;
  return eventOf({
    meaning: event.statusCode ? statusOf(dhlUnifiedStatus, event.statusCode) : undefined,
    time: timeOf(event.timestamp, zone),
    text: textOf(event),
    lang,
    place: placeOf({city: place?.addressLocality, country: place?.countryCode}),
    code: event.statusCode,
  });
}

/**
 * A shipment of DHL's answer. Without `service` it may hold another service's shipment with the same
 * number, or one with another number: the first asks for the carrier, the second is no answer.
 *
 * @throws ProviderError
 */
export function mapDhlUnified(json: unknown, context: MailContext): Shipment {
  const {shipments, status} = parseDhlUnified(json);
  if (!shipments.length && (status === '404' || !status)) return nothingYet(context);
  const asked = normalised(context.number ?? shipments[0]?.id ?? '');
  const same = shipments.filter(({id = ''}) => normalised(id) === asked);
  const [found, ...others] = context.carrier
    ? same.filter(({service}) => service === context.carrier)
    : same;
  if (!found) throw refusal(status ?? 404);
  if (others.length) throw carrierNeeded(...same.flatMap(({service}) => service ?? []));
  return shipmentOf(context, heardOf(found, context));
}

function heardOf(found: Found, context: MailContext) {
  const events = found.events.length ? found.events : [found.status ?? []].flat();
  const frame = found.estimatedDeliveryTimeFrame;
  return {
    now: found.status?.statusCode ? statusOf(dhlUnifiedStatus, found.status.statusCode) : undefined,
    events: events.map((event) => eventIn(event, context)),
    number: found.id,
    carrier: carrierOf(found.service ?? 'dhl', 'DHL'),
    expected: expectedOf(
      frame?.estimatedFrom ?? found.estimatedTimeOfDelivery,
      frame?.estimatedThrough ?? found.estimatedTimeOfDelivery,
      context.zone,
    ),
    proofUrl: found.details?.proofOfDelivery?.documentUrl,
  };
}
