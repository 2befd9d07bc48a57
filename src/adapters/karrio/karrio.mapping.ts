import type {Shipment} from '../../mail/shipment.model.js';
import {dhlUnifiedStatus} from '../dhl-unified/dhl-unified.codes.js';
import {laPosteCodes} from '../la-poste/la-poste.codes.js';
import {refusal} from '../mail-adapter.js';
import {because, type CodeTable, type Meaning, reasonOf, statusOf} from '../meaning.js';
import {expectedOf, timeOf, timeOfParts} from '../times.js';
import {carrierOf, eventOf, type MailContext, placeOf, shipmentOf} from '../tracking-map.js';
import {uspsEventCodes} from '../usps/usps.codes.js';
import {handoverIn} from '../wording.js';
import {karrioReasons, karrioStatus} from './karrio.codes.js';
import {parseKarrio} from './karrio.schema.js';

/**
 * Carriers whose own codes are read instead of Karrio's reading of them: it calls DHL's "unknown" a
 * delay and La Poste's ET1 "out for delivery", and takes "pre-transit" for delivered.
 */
const OWN_CODES: Readonly<Record<string, CodeTable>> = {
  dhl_universal: dhlUnifiedStatus,
  laposte: laPosteCodes,
  usps: uspsEventCodes,
  usps_international: uspsEventCodes,
};

type Answer = ReturnType<typeof parseKarrio>;
type Tracker = NonNullable<Answer['tracking']>;
type Event = Tracker['events'][number];

const ownCodes = ({carrier_name: name}: Tracker): CodeTable | undefined =>
  name !== undefined && Object.hasOwn(OWN_CODES, name) ? OWN_CODES[name] : undefined;

function meaningOf({code, status, reason}: Event, own: CodeTable | undefined): Meaning | undefined {
  if (own && code && Object.hasOwn(own, code)) return statusOf(own, code);
  return status
    ? because(statusOf(karrioStatus, status), reasonOf(karrioReasons, reason))
    : undefined;
}

/** Day and clock are the place's; the stamp says the same with a "Z" that is not meant. */
const line = (event: Event, own: CodeTable | undefined, zone: string | undefined) =>
  eventOf({
    meaning: meaningOf(event, own),
    time: event.date
      ? timeOfParts(event.date, event.time, zone)
      : timeOf(event.timestamp?.replace(/z$/i, ''), zone),
    text: event.description,
    place: placeOf({name: event.location}),
    code: event.code ?? event.status,
  });

/** The whole, unless the carrier's own codes know better. */
function wholeOf({status, events, info}: Tracker, own: CodeTable | undefined): Meaning | undefined {
  if (!status || events.some(({code}) => own && code && Object.hasOwn(own, code))) return undefined;
  const meaning = statusOf(karrioStatus, status);
  const handover = handoverIn(info?.signed_by ?? '');
  return handover && meaning.status === 'delivered' ? {...meaning, handover} : meaning;
}

/** A shipment of Karrio's tracker. Throws a `ProviderError`. */
export function mapKarrio(json: unknown, context: MailContext): Shipment {
  const answer = parseKarrio(json);
  const tracker = answer.tracking ?? answer;
  if (!tracker.status && !tracker.events.length) throw refused(answer);
  const own = ownCodes(tracker);
  return shipmentOf(context, {
    now: wholeOf(tracker, own),
    events: tracker.events.map((event) => line(event, own, context.zone)),
    number: tracker.tracking_number,
    carrier: carrierOf(tracker.carrier_name),
    expected: expectedOf(tracker.estimated_delivery, undefined, context.zone),
    proofUrl: tracker.signature_image_url,
  });
}

function refused({errors, messages}: Answer) {
  const codes = [...errors, ...messages].map(({code}) => code);
  return refusal(codes.includes('not_found') ? 404 : codes[0]);
}
