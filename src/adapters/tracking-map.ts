import {ProviderError} from '../core/provider-error.model.js';
import {isTerminal} from '../mail/facets.model.js';
import {maskNumber, normalised} from '../mail/identify.model.js';
import {settled} from '../mail/merge.model.js';
import type {Expected, MailEvent, Pickup, Place, Shipment} from '../mail/shipment.model.js';
import {type Standing, statusOf as standingOf} from '../mail/timeline.model.js';
import type {Meaning} from './meaning.js';
import {dayOrInstantOf, type Written} from './times.js';
import {handoverIn, withoutPeople} from './wording.js';

/** What no carrier knows, and the portal does. */
export interface MailContext {
  /** The portal's own name for the shipment. */
  readonly ref: string;
  /** The number that was asked about: an answer about another one is no answer. */
  readonly number?: string | undefined;
  /** The carrier that was asked about, by the asked system's own id. */
  readonly carrier?: string | undefined;
  /** What the citizen pays for the mailing. */
  readonly cost: Shipment['cost'];
  readonly document?: Shipment['document'];
  /** IANA zone of times without offset, where the carrier works in one only. */
  readonly zone?: string | undefined;
  /** BCP 47 tag of the language that was asked for. */
  readonly lang?: string | undefined;
  /** RFC 3339 with offset: when the carrier was asked. */
  readonly checkedAt: string;
  readonly nextCheckAfter?: string | undefined;
}

/** One line of a carrier's trace, with its code looked up. */
export interface Line {
  /** Absent where the line has no code at all. */
  readonly meaning?: Meaning | undefined;
  readonly time: Written;
  /** As the carrier wrote it. */
  readonly text?: string | undefined;
  readonly lang?: string | undefined;
  readonly place?: Place | undefined;
  readonly code?: string | undefined;
}

/** What a carrier said about a shipment. */
export interface Heard {
  /** Where it is, by the carrier's own account; absent where only its events say so. */
  readonly now?: Meaning | undefined;
  readonly events: readonly MailEvent[];
  readonly number?: string | undefined;
  readonly carrier?: Shipment['carrier'];
  readonly expected?: Expected | undefined;
  readonly pickup?: Pickup | undefined;
  /** A page of the carrier's that proves the handover. */
  readonly proofUrl?: string | undefined;
}

/** A place, without what nobody filled in; undefined where nothing is left. */
export function placeOf({name, city, country}: Place): Place | undefined {
  const code = country?.trim().toUpperCase();
  const place: Place = {
    ...(name?.trim() && {name: withoutPeople(name.trim())}),
    ...(city?.trim() && {city: city.trim()}),
    ...(/^[A-Z]{2}$/.test(code ?? '') && {country: code}),
  };
  return Object.keys(place).length ? place : undefined;
}

/** Delivered says by whom, even if all that is known is that nobody says. */
const handed = ({status, reason, handover}: Meaning, line = ''): Meaning => {
  const into =
    handover ?? (status === 'delivered' ? (handoverIn(line) ?? 'unspecified') : undefined);
  return {status, ...(reason && {reason}), ...(into && {handover: into})};
};

/** An event of one line. Its id is what it says, so the same line twice is one event. */
export function eventOf({meaning, time, text: line = '', lang, place, code}: Line): MailEvent {
  const text = withoutPeople(line);
  return {
    id: [time.at ?? time.local ?? '', code ?? '', place?.name ?? place?.city ?? '', text].join('|'),
    ...(meaning && handed(meaning, line)),
    text,
    ...time,
    ...(lang && {lang}),
    ...(place && {place}),
    ...(code && {code}),
  };
}

/** Where a carrier says what has to be collected, and where that is over. */
const COLLECTABLE = /^(available_for_pickup|delivery_attempted|exception)$/;

/**
 * A shipment of what a carrier said: its own account, unless its events say that all is over, or that
 * it is on the way back.
 *
 * @throws ProviderError `not-found` where the answer is about another number.
 */
export function shipmentOf(context: MailContext, heard: Heard): Shipment {
  const {ref, cost, document, checkedAt, nextCheckAfter, number = heard.number} = context;
  if (heard.number && number && normalised(heard.number) !== normalised(number)) {
    throw new ProviderError('not-found');
  }
  const {status: said, reason, handover}: Standing = heard.now ?? standingOf(heard.events);
  const standing = {status: said, ...(reason && {reason}), ...(handover && {handover})};
  const shipment = settled({ref, ...standing, cost, events: heard.events, checkedAt});
  const {status} = shipment;
  return {
    ...shipment,
    ...handed(shipment),
    ...(number && {number: maskNumber(number)}),
    ...(document && {document}),
    ...(heard.carrier && {carrier: heard.carrier}),
    ...(!isTerminal(status) && heard.expected && {expected: heard.expected}),
    ...(COLLECTABLE.test(status) && heard.pickup && {pickup: heard.pickup}),
    ...proofOf(shipment, heard.proofUrl),
    ...(!isTerminal(status) && nextCheckAfter && {nextCheckAfter}),
  };
}

/** The line that says "delivered" proves it, with its own time. */
function proofOf({status, events}: Shipment, url: string | undefined): Pick<Shipment, 'proof'> {
  const event = status === 'delivered' ? events.find((one) => one.status === status) : undefined;
  const at = event && dayOrInstantOf(event);
  return at ? {proof: {at, ...(url && {url})}} : {};
}

/** A shipment of which the carrier knows nothing, or not yet: too early is not "wrong number". */
export const nothingYet = (context: MailContext): Shipment =>
  shipmentOf(context, {now: {status: 'no_data'}, events: []});

/** A carrier by the asked system's own id. */
export const carrierOf = (
  id: string | undefined,
  name?: string,
  more: {readonly phone?: string | undefined; readonly site?: string | undefined} = {},
): Shipment['carrier'] =>
  id === undefined
    ? undefined
    : {
        id,
        name: name ?? id,
        ...(more.phone && {phone: more.phone}),
        ...(more.site && {site: more.site}),
      };
