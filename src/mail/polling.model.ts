/** How often a shipment is worth a look. */
import {pauseBeforeNext, type PollingFacts} from '../core/polling.model.js';
import {isTerminal} from './facets.model.js';
import type {Status} from './shipment.model.js';

const MINUTE = 60_000;

/** Carriers lock a number that is asked for more often than every half hour; at the door it moves. */
const usualByStatus: Partial<Readonly<Record<Status, number>>> = {
  out_for_delivery: 15 * MINUTE,
  no_data: 60 * MINUTE,
  announced: 60 * MINUTE,
  available_for_pickup: 60 * MINUTE,
  exception: 60 * MINUTE,
};
const USUAL = 30 * MINUTE;

/** Milliseconds until the next look; undefined where nothing more will happen. */
export const nextPoll = ({
  status,
  ...facts
}: PollingFacts & {readonly status: Status}): number | undefined =>
  isTerminal(status) ? undefined : pauseBeforeNext(usualByStatus[status] ?? USUAL, facts);
