/** What was sent again after it came back, among several shipments. */
import {instantOf} from './moment.model.js';
import type {Shipment, Status} from './shipment.model.js';

const FAILED: ReadonlySet<Status> = new Set(['returning', 'returned', 'cancelled']);

/** Two of a family get the same document at the same time: the later one began when the first failed. */
function isLater({events: later}: Shipment, {events: earlier}: Shipment): boolean {
  const begun = Math.min(...later.map(instantOf));
  const failed = earlier.filter(({status}) => status && FAILED.has(status)).map(instantOf);
  return begun >= Math.min(...failed);
}

const isSameDocument = ({document: one}: Shipment, {document: other}: Shipment): boolean =>
  !!one && one.kind === other?.kind && one.title === other.title;

/**
 * Whether another shipment took its place: it did not arrive, and the same document was sent in
 * another one afterwards.
 */
export const isReplaced = (shipment: Shipment, all: readonly Shipment[]): boolean =>
  FAILED.has(shipment.status) &&
  all.some(
    (other) =>
      !FAILED.has(other.status) && isSameDocument(shipment, other) && isLater(other, shipment),
  );
