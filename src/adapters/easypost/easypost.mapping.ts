import type {Shipment} from '../../mail/shipment.model.js';
import {refusal} from '../mail-adapter.js';
import {because, type Meaning, onTheWayBack, reasonOf, statusOf} from '../meaning.js';
import {expectedOf, timeOf} from '../times.js';
import {carrierOf, eventOf, type MailContext, placeOf, shipmentOf} from '../tracking-map.js';
import {handoverIn} from '../wording.js';
import {easypostReasons, easypostStatus} from './easypost.codes.js';
import {parseEasypost} from './easypost.schema.js';

type Tracker = ReturnType<typeof parseEasypost>;
type Coded = Pick<Tracker, 'status' | 'status_detail'>;

function meaningOf({status, status_detail: detail}: Coded, isReturn = false): Meaning | undefined {
  if (!status) return undefined;
  const meaning = because(statusOf(easypostStatus, status), reasonOf(easypostReasons, detail));
  return isReturn ? onTheWayBack(meaning) : meaning;
}

const line = (
  detail: Tracker['tracking_details'][number],
  isReturn: boolean | undefined,
  zone: string | undefined,
) =>
  eventOf({
    meaning: meaningOf(detail, isReturn),
    time: timeOf(detail.datetime, zone),
    text: detail.message ?? detail.description,
    place: placeOf(detail.tracking_location ?? {}),
    code: detail.carrier_code ?? detail.status,
  });

/** A shipment of EasyPost's tracker; one for a return is on its way back. Throws a `ProviderError`. */
export function mapEasypost(json: unknown, context: MailContext): Shipment {
  const tracker = parseEasypost(json);
  if (!tracker.status) throw refusal(statusIn(tracker.error?.code));
  const meaning = meaningOf(tracker, tracker.is_return)!;
  const handover = meaning.status === 'delivered' && handoverIn(tracker.signed_by ?? '');
  const day = tracker.carrier_detail?.est_delivery_date_local ?? tracker.est_delivery_date;
  return shipmentOf(context, {
    now: handover ? {...meaning, handover} : meaning,
    events: tracker.tracking_details.map((detail) => line(detail, tracker.is_return, context.zone)),
    number: tracker.tracking_code,
    carrier: carrierOf(tracker.carrier),
    expected: expectedOf(day, day, context.zone),
  });
}

const statusIn = (code = ''): number =>
  /NOT_FOUND/i.test(code) ? 404 : /RATE_LIMIT/i.test(code) ? 429 : 503;
