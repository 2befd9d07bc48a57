import type {Shipment} from '../../mail/shipment.model.js';
import {refusal} from '../mail-adapter.js';
import {firstKnown, type Meaning, onTheWayBack, statusOf} from '../meaning.js';
import {expectedOf, timeOf} from '../times.js';
import {carrierOf, eventOf, type MailContext, placeOf, shipmentOf} from '../tracking-map.js';
import {handoverIn} from '../wording.js';
import {aftershipSubtags, aftershipTags} from './aftership.codes.js';
import {parseAftership} from './aftership.schema.js';

type Tracking = NonNullable<NonNullable<ReturnType<typeof parseAftership>['data']>['tracking']>;
type Coded = Pick<Tracking, 'tag' | 'subtag'>;

/** The subtag says more; one that the documents do not name is no more than its tag. */
const meaningOf = ({tag, subtag}: Coded): Meaning | undefined =>
  tag || subtag
    ? firstKnown(statusOf(aftershipSubtags, subtag), statusOf(aftershipTags, tag))
    : undefined;

const line = (checkpoint: Tracking['checkpoints'][number], zone: string | undefined) =>
  eventOf({
    meaning: meaningOf(checkpoint),
    time: timeOf(checkpoint.checkpoint_time, zone),
    text: checkpoint.message,
    place: placeOf({
      name: checkpoint.location,
      city: checkpoint.city,
      country: checkpoint.country_region,
    }),
    code: checkpoint.subtag ?? checkpoint.tag,
  });

function wholeOf(tracking: Tracking): Meaning | undefined {
  const meaning = meaningOf(tracking);
  if (meaning && tracking.return_to_sender) return onTheWayBack(meaning);
  const handover = handoverIn(tracking.signed_by ?? '');
  return handover && meaning?.status === 'delivered' ? {handover, ...meaning} : meaning;
}

const pickupOf = ({pickup_location: name, pickup_note: address = ''}: Tracking) =>
  name === undefined ? undefined : {name, address};

/** A shipment of AfterShip's tracking. Throws a `ProviderError`. */
export function mapAftership(json: unknown, context: MailContext): Shipment {
  const {meta, data} = parseAftership(json);
  const tracking = data?.tracking ?? data?.trackings[0] ?? data;
  if (!tracking?.tag) throw refusal(statusIn(meta?.code));
  const estimate = tracking.aftership_estimated_delivery_date;
  const day = estimate?.estimated_delivery_date;
  return shipmentOf(context, {
    now: wholeOf(tracking),
    events: tracking.checkpoints.map((checkpoint) => line(checkpoint, context.zone)),
    number: tracking.tracking_number,
    carrier: carrierOf(tracking.slug),
    expected: expectedOf(
      estimate?.estimated_delivery_date_min ?? day,
      estimate?.estimated_delivery_date_max ?? day,
      context.zone,
    ),
    pickup: pickupOf(tracking),
  });
}

/** 4004 is AfterShip's own; an empty list with 200 means the same. */
const statusIn = (code = '404'): string => (code === '200' || code === '4004' ? '404' : code);
