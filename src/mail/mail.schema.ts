/**
 * What arrives from outside, checked: see `arriving.schema.ts` for what becomes of broken parts. A word
 * that the kit does not know costs its member; of the status itself it becomes `unknown`.
 */
import {custom, fallback, object} from 'valibot';
import {
  instant,
  link,
  list,
  maybe,
  maybeText,
  oneOf,
  parserOf,
  text,
  webAddress,
  within,
} from '../core/arriving.schema.js';
import {dayOrInstant} from '../core/day-or-instant.schema.js';
import type {CarrierChoice} from './proof.model.js';
import type {Shipment} from './shipment.model.js';

const status = oneOf(
  'no_data',
  'announced',
  'accepted',
  'in_transit',
  'out_for_delivery',
  'available_for_pickup',
  'delivery_attempted',
  'exception',
  'returning',
  'returned',
  'delivered',
  'cancelled',
  'unknown',
);

const reason = oneOf(
  'address_problem',
  'recipient_absent',
  'refused',
  'id_check_failed',
  'not_collected',
  'recipient_moved',
  'customs',
  'payment_due',
  'damaged',
  'lost',
  'delayed',
  'weather',
  'forwarded',
  'carrier_error',
  'security_hold',
  'no_movement',
  'other',
);

const handover = oneOf(
  'recipient',
  'recipient_signed',
  'household_or_proxy',
  'neighbour',
  'locker_or_station',
  'mailbox',
  'reception',
  'unspecified',
);

const local = custom<string>(
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?$/.test(value) &&
    !Number.isNaN(Date.parse(value.length > 10 ? `${value}Z` : value)),
);

const event = object({
  id: text,
  // Words of another version of the contract are not the carrier's: they stay unknown, too.
  status: maybe(fallback(status, 'unknown')),
  reason: maybe(reason),
  handover: maybe(handover),
  text: fallback(text, ''),
  lang: maybeText,
  place: maybe(object({name: maybeText, city: maybeText, country: maybeText})),
  at: maybe(instant),
  local: maybe(local),
  zone: maybeText,
  precision: fallback(oneOf('day', 'minute'), 'minute'),
  code: maybeText,
});

const action = object({
  actor: oneOf('nobody', 'citizen', 'office', 'carrier'),
  text: maybeText,
  deadline: maybe(dayOrInstant),
  links: maybe(list(link)),
});

const shipment = object({
  ref: text,
  document: maybe(
    object({
      kind: fallback(
        oneOf('household_register', 'id_card', 'passport', 'certificate', 'letter', 'other'),
        'other',
      ),
      title: text,
    }),
  ),
  carrier: maybe(object({id: text, name: text, phone: maybeText, site: maybe(webAddress)})),
  number: maybeText,
  status: fallback(status, 'unknown'),
  reason: maybe(reason),
  handover: maybe(handover),
  cost: object({amount: within(0, 1e9), currency: maybeText, text: maybeText}),
  expected: maybe(
    object({
      from: maybe(dayOrInstant),
      to: maybe(dayOrInstant),
      precision: fallback(oneOf('day', 'time'), 'day'),
      source: fallback(oneOf('carrier', 'office'), 'carrier'),
    }),
  ),
  pickup: maybe(
    object({
      name: text,
      address: text,
      until: maybe(dayOrInstant),
      bring: maybe(list(text)),
      hours: maybeText,
    }),
  ),
  events: fallback(list(event), []),
  proof: maybe(object({at: dayOrInstant, by: maybeText, url: maybe(webAddress)})),
  action: maybe(action),
  checkedAt: instant,
  nextCheckAfter: maybe(instant),
});

/** A shipment as it arrived; throws `ProviderError('unreadable')` where it is none. */
export const parseShipment: (value: unknown) => Shipment = parserOf(shipment);

/** Carriers such as the alternatives of `carrier-needed`; empty where there are none. */
export const parseCarriers: (value: unknown) => readonly CarrierChoice[] = parserOf(
  fallback(list(object({id: text, name: text})), []),
);
