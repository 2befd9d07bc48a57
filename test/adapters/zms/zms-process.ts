import type {Appointment} from '../../../src/appointment/appointment.model.js';
import {offered, places} from './zms-places.js';

/** A process in the register. */
export interface Process {
  readonly processId: number;
  readonly authKey: string;
  readonly timestamp: number;
  readonly officeId: number;
  readonly serviceId: number;
  readonly serviceCount: number;
  readonly slotId: string;
  readonly holdId: string;
  status: string;
  details: Record<string, string>;
  booked?: Appointment;
  activationToken?: string;
}

/** What ZMS says no with. */
export class Refusal extends Error {
  readonly codes: readonly string[];
  readonly status: number;
  constructor(status: number, ...codes: string[]) {
    super(codes.join());
    this.codes = codes;
    this.status = status;
  }
}

/** What ZMS's ids mean in Linhu. */
export function wishOf(officeId: number, serviceIds: readonly number[], counts: readonly number[]) {
  const place = places.find(({id}) => id === officeId);
  const services = serviceIds.map((id) => offered.find((each) => each.id === id));
  const [first] = services;
  if (!place || !first) throw new Refusal(400, 'invalidLocationAndServiceCombination');
  return {
    siteIds: [place.site],
    mode: first.mode,
    services: services.map((each, index) => ({id: each!.service, count: counts[index] ?? 1})),
  };
}

/** A process as the citizen API shows it: the instant in seconds, as text. */
export const view = (process: Process) => ({
  processId: process.processId,
  authKey: process.authKey,
  timestamp: String(process.timestamp),
  ...process.details,
  officeId: process.officeId,
  officeName: places.find(({id}) => id === process.officeId)?.name,
  status: process.status,
  scope: places.find(({id}) => id === process.officeId)?.scope,
  subRequestCounts: [],
  serviceId: process.serviceId,
  serviceCount: process.serviceCount,
  displayNumber: `K${process.processId % 1000}`,
});
