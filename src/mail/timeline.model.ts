/** Many answers of carriers that come late, twice and in any order, made into one history. */
import {isTerminal} from './facets.model.js';
import {instantOf} from './moment.model.js';
import type {Handover, MailEvent, Reason, Status} from './shipment.model.js';

/** What a history comes to. */
export interface Standing {
  readonly status: Status;
  readonly reason?: Reason | undefined;
  readonly handover?: Handover | undefined;
  /** The event that says so; absent where there is none. */
  readonly event?: MailEvent | undefined;
}

/** Later ones go first where two things happened at the same time. */
const ORDER: readonly (Status | undefined)[] = [
  undefined,
  'unknown',
  'no_data',
  'announced',
  'accepted',
  'in_transit',
  'out_for_delivery',
  'delivery_attempted',
  'exception',
  'available_for_pickup',
  'returning',
  'cancelled',
  'delivered',
  'returned',
];

const rankOf = ({status}: MailEvent): number => ORDER.indexOf(status);

/** The same thing said twice has the same print, whatever its id. */
const printOf = ({at, local, zone, code, status, text, place}: MailEvent): string =>
  JSON.stringify([at ?? local, zone, code, status, text, place?.name, place?.city]);

/** Whether two values that came as JSON say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [left, right] = [one, other] as Record<string, unknown>[];
  return Object.keys({...left, ...right}).every((key) => isSame(left![key], right![key]));
}

/**
 * One history of two, newest first. An event that came before keeps its id, and its object where it
 * says nothing new; what only one of them knows stays. The same array where nothing is new.
 */
export function mergeEvents(
  known: readonly MailEvent[],
  arriving: readonly MailEvent[],
): readonly MailEvent[] {
  const byId = new Map<string, MailEvent>();
  const ids = new Map<string, string>();
  for (const event of [...known, ...arriving]) {
    const id = byId.has(event.id) ? event.id : (ids.get(printOf(event)) ?? event.id);
    const before = byId.get(id);
    const merged = {...event, id};
    ids.set(printOf(event), id);
    byId.set(id, isSame(before, merged) ? before! : event.id === id ? event : merged);
  }
  const events = newestFirst([...byId.values()]);
  const isOld = events.length === known.length && events.every((event, i) => event === known[i]);
  return isOld ? known : events;
}

/** Events never change, and are put in order again with every answer. */
const instants = new WeakMap<MailEvent, number>();

function cachedInstant(event: MailEvent): number {
  const known = instants.get(event);
  if (known !== undefined) return known;
  const instant = instantOf(event);
  instants.set(event, instant);
  return instant;
}

function newestFirst(events: readonly MailEvent[]): readonly MailEvent[] {
  const placed = events.map((event) => ({
    event,
    instant: cachedInstant(event),
    rank: rankOf(event),
  }));
  placed.sort(
    (one, other) =>
      // Not a difference: two unknown times are equal, not NaN.
      Number(other.instant > one.instant) - Number(other.instant < one.instant) ||
      other.rank - one.rank ||
      Number(other.event.id > one.event.id) - Number(other.event.id < one.event.id),
  );
  return placed.map(({event}) => event);
}

/**
 * Where a shipment is by its history, in any order. What is over stays over, whatever comes after;
 * “delivered” after the way back began means that the sender has it again. Events without status are
 * passed over; an unknown code stays unknown.
 */
export function statusOf(history: readonly MailEvent[]): Standing {
  const events = newestFirst(history).filter(({status}) => status);
  const last = events.find(({status}) => isTerminal(status!)) ?? events[0];
  if (!last) return {status: 'no_data'};
  const earlier = events.slice(events.indexOf(last) + 1);
  const isBack = last.status === 'delivered' && earlier.some(isOnReturn);
  return {
    status: isBack ? 'returned' : last.status!,
    reason: last.reason,
    // Who took it back is not who was to have it.
    handover: isBack ? undefined : last.handover,
    event: last,
  };
}

const isOnReturn = ({status}: MailEvent): boolean =>
  status === 'returning' || status === 'returned';
