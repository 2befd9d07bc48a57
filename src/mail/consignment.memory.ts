import {maskNumber} from './identify.model.js';
import type {MailProof} from './mail.provider.js';
import type {CarrierChoice} from './proof.model.js';
import type {MailEvent, Place, Shipment, Status} from './shipment.model.js';

type Standing = Pick<Shipment, 'reason' | 'handover' | 'expected' | 'pickup' | 'proof' | 'action'>;

/** Something that will happen, and how the shipment stands then; what it leaves out is over. */
export interface Occurrence extends Standing {
  /** RFC 3339 with the office's offset. */
  readonly at: string;
  readonly status: Status;
  readonly text: string;
  readonly place?: Place | undefined;
  readonly code?: string | undefined;
}

/** A shipment whose whole way is written down beforehand. */
export interface Consignment extends Pick<Shipment, 'ref' | 'document' | 'carrier' | 'cost'> {
  /** The whole number; answers only ever show it masked. */
  readonly number: string;
  /** What is asked of somebody who wants to know about it. */
  readonly proof?: MailProof | undefined;
  /** Asked of somebody who has only the number. */
  readonly choices?: readonly CarrierChoice[] | undefined;
  /** In the order in which they happen. */
  readonly occurrences: readonly Occurrence[];
}

const HALF_HOUR = 30 * 60_000;
/** Linhu's clocks. */
const OFFSET = '+08:00';

/** A consignment as it stands at an instant, in milliseconds since 1970. */
export function shipmentAt(consignment: Consignment, now: number): Shipment {
  const {ref, document, carrier, cost, number} = consignment;
  const past = consignment.occurrences.filter(({at}) => Date.parse(at) <= now);
  const last = past.at(-1);
  return {
    ref,
    document,
    carrier,
    cost,
    number: maskNumber(number),
    status: last?.status ?? 'no_data',
    reason: last?.reason,
    handover: last?.handover,
    expected: last?.expected,
    pickup: last?.pickup,
    proof: last?.proof,
    action: last?.action,
    events: past.map((occurrence, at) => eventOf(occurrence, `${ref}-${at + 1}`)).reverse(),
    checkedAt: instantAt(now),
    nextCheckAfter: instantAt(now + HALF_HOUR),
  };
}

const eventOf = (
  {at, status, reason, handover, text, place, code}: Occurrence,
  id: string,
): MailEvent => ({id, at, status, reason, handover, text, place, code, precision: 'minute'});

const instantAt = (now: number): string =>
  new Date(now + Date.parse(`1970-01-01T00:00:00Z`) - Date.parse(`1970-01-01T00:00:00${OFFSET}`))
    .toISOString()
    .replace(/\.\d+Z$/, OFFSET);
