/** What a tracker does with each answer. */
import {isTerminal} from './facets.model.js';
import type {Shipment, Status} from './shipment.model.js';
import {isSame, mergeEvents, statusOf} from './timeline.model.js';

/** Endings by how much they outweigh: what came back was not called off, nor handed over. */
const FINAL: readonly Status[] = ['cancelled', 'delivered', 'returned'];

/**
 * A shipment in agreement with its own history: newest event first, nothing doubled, over where an
 * event says it is over, and “delivered” on the way back as `returned`. The same object where it was
 * so already.
 */
export function settled(shipment: Shipment): Shipment {
  const events = mergeEvents(shipment.events, []);
  const history = statusOf(events);
  const {status} = shipment;
  const isBack =
    status === 'delivered' &&
    history.status !== 'delivered' &&
    events.some((event) => event.status === 'returning' || event.status === 'returned');
  if (isBack) return {...shipment, events, status: 'returned', handover: undefined};
  const isOver =
    isTerminal(history.status) && FINAL.indexOf(history.status) > FINAL.indexOf(status);
  const isTold = status === 'no_data' && events.length > 0;
  if (isOver || isTold) {
    const {reason, handover} = history;
    return {...shipment, events, status: history.status, reason, handover};
  }
  const handover = shipment.handover ?? (status === history.status ? history.handover : undefined);
  if (events === shipment.events && handover === shipment.handover) return shipment;
  return {...shipment, events, handover};
}

/**
 * What is known after an answer. Events are gathered; what is over stays over; an answer that was
 * overtaken by a later one only adds its events. The same object where nothing is new, and the same
 * `events` where only the rest is.
 */
export function mergeShipment(before: Shipment | undefined, after: Shipment): Shipment {
  if (before?.ref !== after.ref) return settled(after);
  const isLate = Date.parse(after.checkedAt) < Date.parse(before.checkedAt);
  const [older, newer] = isLate ? [after, before] : [before, after];
  const events = mergeEvents(before.events, after.events);
  const merged = settled({...lasting(older, newer), events});
  return isSame(before, merged) ? before : merged;
}

/** The newer one, with the ending of the older one where there was one already. */
function lasting(older: Shipment, newer: Shipment): Shipment {
  if (FINAL.indexOf(older.status) <= FINAL.indexOf(newer.status)) return newer;
  const {status, reason, handover, proof} = older;
  return {
    ...newer,
    status,
    reason,
    handover: handover ?? newer.handover,
    proof: proof ?? newer.proof,
  };
}

/** Several shipments after an answer about one of them, told apart by `ref`. */
export function mergeInto(known: readonly Shipment[], arriving: Shipment): readonly Shipment[] {
  const before = known.find(({ref}) => ref === arriving.ref);
  const merged = mergeShipment(before, arriving);
  if (!before) return [...known, merged];
  return merged === before ? known : known.map((one) => (one === before ? merged : one));
}

/** Whether an answer brings something a person should be told, and not only a later look. */
export function hasNews(before: Shipment, after: Shipment): boolean {
  const told = ({status, reason, handover, action, pickup, expected}: Shipment) => [
    [status, reason, handover],
    [action, pickup, expected],
  ];
  return before.events !== after.events || !isSame(told(before), told(after));
}
