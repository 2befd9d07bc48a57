import type {
  Appointment,
  MeetingMode,
  Offering,
  Slot,
} from '../../appointment/appointment.model.js';
import type {ServiceCount} from '../../appointment/requests.model.js';
import {ProviderError} from '../../core/provider-error.model.js';
import {isAhead, minutesOf, namedServices, siteOf, slotId} from '../booking/booking-rules.js';
import {instantText} from '../times.js';
import type {ZmsPlan} from './zms.catalog.js';
import type {ZmsCalendar, ZmsProcess} from './zms.schema.js';

/** What a time is a time of. */
export interface ZmsVisit {
  readonly siteId: string;
  readonly mode: MeetingMode;
  readonly services: readonly ServiceCount[];
}

/** What is offered of a visit; fewer than its services where the site does not have them all. */
export const offeringsOfVisit = (
  {catalog}: ZmsPlan,
  {siteId, mode, services}: ZmsVisit,
): readonly Offering[] =>
  services.flatMap(
    ({id}) =>
      catalog.offerings.find(
        (each) => each.serviceId === id && each.siteId === siteId && each.mode === mode,
      ) ?? [],
  );

/**
 * One time of a visit. ZMS's instants are seconds since 1970; ours carry the offset of the office.
 *
 * @param time - Milliseconds since 1970.
 */
export function zmsSlot(
  plan: ZmsPlan,
  visit: ZmsVisit,
  time: number,
  status: Slot['status'] = 'free',
): Slot {
  const minutes = minutesOf(offeringsOfVisit(plan, visit), visit.services);
  const {siteId, mode} = visit;
  return {
    id: slotId({siteId, mode, time}),
    start: instantText(time, plan.zone),
    end: instantText(time + minutes * 60_000, plan.zone),
    durationMinutes: minutes,
    siteId,
    mode,
    status,
  };
}

/** The free times of `GET /available-calendar/`. */
export const zmsSlots = (
  plan: ZmsPlan,
  calendar: ZmsCalendar,
  wish: Pick<ZmsVisit, 'mode' | 'services'>,
): readonly Slot[] =>
  calendar.availableDays.flatMap(({offices}) =>
    offices.flatMap(({officeId = '', appointments}) =>
      appointments.map((seconds) => zmsSlot(plan, {...wish, siteId: officeId}, seconds * 1000)),
    ),
  );

const STATUSES: Readonly<Record<string, Appointment['status']>> = {
  reserved: 'held',
  preconfirmed: 'pending-activation',
  confirmed: 'confirmed',
  queued: 'confirmed',
  called: 'confirmed',
  processing: 'confirmed',
  pending: 'confirmed',
  parked: 'confirmed',
  // Staff have to look at it; for the citizen it stands.
  conflict: 'confirmed',
  finished: 'completed',
  archived: 'completed',
  missed: 'missed',
  deleted: 'cancelled',
  free: 'cancelled',
  blocked: 'cancelled',
  anonymized: 'cancelled',
};

/** What a process is read with. */
export interface ZmsProcessContext {
  readonly plan: ZmsPlan;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Makes the iCalendar UID: `4711@termine.example`. */
  readonly host: string;
  /** The services of the booking, where more is known than the process says. */
  readonly services?: readonly ServiceCount[] | undefined;
  /** Hands out the key, which only the answer to the booking itself carries. */
  readonly withToken?: boolean;
}

/**
 * A ZMS process as an appointment. ZMS gives a moved appointment a new number and key, so the
 * iCalendar UID is new, too; to the calendar the old one is cancelled.
 */
export function zmsAppointment(process: ZmsProcess, context: ZmsProcessContext): Appointment {
  const {plan} = context;
  const ours = plan.ourId(process.serviceId ?? '');
  const status = STATUSES[process.status ?? ''];
  const {officeId, timestamp, processId, authKey} = process;
  if (!ours || !status || !officeId || !timestamp) throw new ProviderError('unreadable');
  const {services = [{id: ours.id, count: process.serviceCount ?? 1}]} = context;
  const visit = {siteId: officeId, mode: ours.mode, services};
  const slot = zmsSlot(plan, visit, timestamp * 1000, 'busy');
  return {
    id: processId,
    reference: process.displayNumber ?? processId,
    status,
    slot,
    site: siteOf(plan.catalog, officeId),
    services: namedServices(plan.catalog, services),
    mode: ours.mode,
    sequence: status === 'cancelled' ? 1 : 0,
    uid: `${processId}@${context.host}`,
    manage: manageOf(status, isAhead(slot, context.now)),
    version: `${status} ${timestamp}`,
    nextSteps: offeringsOfVisit(plan, visit).flatMap(({nextSteps = []}) => nextSteps),
    ...extrasOf(slot, context.withToken ? authKey : undefined),
  };
}

/** What only some have: the key, and the room of a video meeting. */
const extrasOf = (slot: Slot, authKey: string | undefined): Partial<Appointment> => ({
  ...(authKey && {manageToken: authKey}),
  ...(slot.mode === 'video' && {video: roomOf(slot)}),
});

const manageOf = (status: Appointment['status'], ahead: boolean): Appointment['manage'] => ({
  canCancel: ahead && (status === 'confirmed' || status === 'pending-activation'),
  canReschedule: ahead && status === 'confirmed',
});

/** Munich mails the link on the day itself; what is asked for there, nobody says. */
const roomOf = ({start, end = start}: Slot): Appointment['video'] => ({
  joinFrom: start,
  joinUntil: end,
  identity: 'document+face',
  linkPromise: 'on-the-day',
});
