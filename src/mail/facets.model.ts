/** What follows from a shipment's status and reason: computed, never sent. */
import type {Actor, Handover, Phase, Reason, Shipment, Status} from './shipment.model.js';

const TERMINAL: ReadonlySet<Status> = new Set(['delivered', 'returned', 'cancelled']);

/** Whether nothing more happens: handed over, back with the office, or called off. */
export const isTerminal = (status: Status): boolean => TERMINAL.has(status);

/** Phases in order. */
const phases: readonly Phase[] = ['prepared', 'posted', 'moving', 'near', 'done'];

/** A trouble or an unknown code says nothing about how far it is. */
const phaseByStatus: Readonly<Record<Status, Phase | undefined>> = {
  no_data: 'prepared',
  announced: 'prepared',
  accepted: 'posted',
  in_transit: 'moving',
  out_for_delivery: 'near',
  available_for_pickup: 'near',
  delivery_attempted: 'near',
  returning: 'moving',
  returned: 'done',
  delivered: 'done',
  cancelled: 'done',
  exception: undefined,
  unknown: undefined,
};

/** How far a shipment is; where its status does not tell, how far its events say it came. */
export function phaseOf({status, events}: Pick<Shipment, 'status' | 'events'>): Phase {
  const own = phaseByStatus[status];
  if (own) return own;
  const seen = events.map((event) => phases.indexOf(phaseByStatus[event.status!] ?? 'prepared'));
  return phases[Math.min(Math.max(0, ...seen), phases.indexOf('near'))]!;
}

/** Who settles what went wrong. `nobody` stands nowhere: a trouble is always somebody's. */
const actorByReason: Readonly<Record<Reason, Actor>> = {
  address_problem: 'citizen',
  recipient_moved: 'citizen',
  id_check_failed: 'citizen',
  payment_due: 'citizen',
  // The carrier comes again; where it does not, it names the place to collect it.
  recipient_absent: 'carrier',
  refused: 'office',
  not_collected: 'office',
  customs: 'office',
  damaged: 'office',
  lost: 'office',
  no_movement: 'office',
  delayed: 'carrier',
  weather: 'carrier',
  forwarded: 'carrier',
  carrier_error: 'carrier',
  security_hold: 'carrier',
  other: 'carrier',
};

/** With whom it lies until the citizen fetches it. */
const WAITS_WITH: ReadonlySet<Handover> = new Set(['locker_or_station', 'neighbour', 'reception']);

const actorByStatus: Partial<Readonly<Record<Status, (shipment: Shipment) => Actor>>> = {
  available_for_pickup: () => 'citizen',
  delivery_attempted: ({reason, pickup}) =>
    pickup ? 'citizen' : reason ? actorByReason[reason] : 'carrier',
  exception: ({reason = 'other', pickup}) => (pickup ? 'citizen' : actorByReason[reason]),
  returning: () => 'office',
  returned: () => 'office',
  cancelled: () => 'office',
  // Nobody may be told that there is nothing to do where nobody knows what happened.
  unknown: () => 'carrier',
  delivered: (shipment) => {
    if (WAITS_WITH.has(shipment.handover!)) return 'citizen';
    return lacksHandover(shipment) ? 'office' : 'nobody';
  },
};

/** Who has to act next. What the office says itself goes first. */
export function actorOf(shipment: Shipment): Actor {
  if (shipment.action) return shipment.action.actor;
  const byStatus = actorByStatus[shipment.status];
  if (byStatus) return byStatus(shipment);
  return shipment.reason === 'payment_due' ? 'citizen' : 'nobody';
}

const IDENTITY = /^(id_card|passport|household_register)$/;

/** Whether “handed over” has to say to whom: so for what proves who somebody is. */
export const needsHandover = ({document}: Pick<Shipment, 'document'>): boolean =>
  IDENTITY.test(document?.kind ?? '');

/** Whether an identity document is said to be delivered, and nobody says to whom. */
export const lacksHandover = (shipment: Shipment): boolean =>
  shipment.status === 'delivered' &&
  needsHandover(shipment) &&
  !shipment.proof?.by &&
  (shipment.handover ?? 'unspecified') === 'unspecified';
