import {ProviderError} from '../../core/provider-error.model.js';
import type {MailEvent, Shipment} from '../../mail/shipment.model.js';
import {carrierNeeded} from '../mail-adapter.js';
import {firstKnown, type Meaning, statusOf} from '../meaning.js';
import {expectedOf, timeOf, timeOfParts, type Written} from '../times.js';
import {
  carrierOf,
  eventOf,
  type MailContext,
  nothingYet,
  placeOf,
  shipmentOf,
} from '../tracking-map.js';
import {seventeenTrackStatus, seventeenTrackSubStatus} from './seventeen-track.codes.js';
import {parseSeventeenTrack} from './seventeen-track.schema.js';

type Data = NonNullable<ReturnType<typeof parseSeventeenTrack>['data']>;
type Info = NonNullable<Data['accepted'][number]['track_info']>;
type Event = NonNullable<Info['latest_event']>;

const meaningOf = (status?: string, subStatus?: string): Meaning | undefined =>
  status || subStatus
    ? firstKnown(
        statusOf(seventeenTrackSubStatus, subStatus),
        statusOf(seventeenTrackStatus, status),
      )
    : undefined;

const OFFSET = /^(Z|[+-]\d\d:?\d\d)$/i;

/** Where both stamps are `null`, the local date is left, with a zone only where somebody knew it. */
function timeIn({time_iso: iso, time_utc: utc, time_raw: raw}: Event, zone?: string): Written {
  const stamp = iso ?? utc;
  if (stamp) return timeOf(stamp, zone);
  const said = raw?.timezone;
  if (said && OFFSET.test(said) && raw.date && raw.time) {
    return timeOf(`${raw.date}T${raw.time}${said}`);
  }
  return timeOfParts(raw?.date, raw?.time, said?.includes('/') ? said : zone);
}

/** The translation, where it is in the language that was asked for. */
function wordsOf({description, description_translation: other}: Event, lang = '') {
  const isAsked = other?.description && other.lang?.split('-')[0] === lang.split('-')[0];
  return isAsked ? {text: other.description, lang: other.lang} : {text: description};
}

const line = (event: Event, {lang, zone}: MailContext): MailEvent =>
  eventOf({
    meaning: meaningOf(event.stage, event.sub_status),
    time: timeIn(event, zone),
    ...wordsOf(event, lang),
    place: placeOf({
      name: event.location,
      city: event.address?.city,
      country: event.address?.country,
    }),
    code: event.sub_status ?? event.stage,
  });

/** A shipment of 17TRACK's answer. Throws a `ProviderError`. */
export function mapSeventeenTrack(json: unknown, context: MailContext): Shipment {
  const {code, data} = parseSeventeenTrack(json);
  const [item] = data?.accepted ?? [];
  if (code !== '0' || !data) throw new ProviderError('unavailable');
  if (!item) return rejected(data.rejected[0]?.error?.code, context);
  const info = item.track_info;
  const providers = info?.tracking?.providers ?? [];
  const [first] = providers.flatMap(({provider}) => provider ?? []);
  const events = providers.flatMap((provider) => provider.events);
  const known = events.length ? events : [info?.latest_event ?? []].flat();
  const estimate = info?.time_metrics?.estimated_delivery_date;
  return shipmentOf(context, {
    now: meaningOf(info?.latest_status?.status, info?.latest_status?.sub_status),
    events: known.map((event) => line(event, context)),
    number: item.number,
    carrier: carrierOf(first?.key, first?.name, {phone: first?.tel, site: first?.homepage}),
    expected: expectedOf(estimate?.from, estimate?.to, context.zone),
  });
}

/** Its error codes, as its clients know them. */
function rejected(code: string | undefined, context: MailContext): Shipment {
  if (code === '-18019909') return nothingYet(context);
  if (code === '-18019903' || code === '-18019910') throw carrierNeeded();
  const isUnknown = code === undefined || /^-180(10012|10015|19902|19911)$/.test(code);
  throw new ProviderError(isUnknown ? 'not-found' : 'unavailable');
}
