import type {
  Appointment,
  Catalog,
  MeetingMode,
  OffsetDateTime,
  Slot,
  VideoRoom,
} from '../../appointment/appointment.model.js';
import type {HoldRequest} from '../../appointment/requests.model.js';
import {ProviderError} from '../../core/provider-error.model.js';
import {isAhead, namedServices, siteOf, unknownSlot} from '../booking/booking-rules.js';
import {instantText} from '../times.js';
import type {CalcomBooking} from './calcom.schema.js';

/** Which event type stands for a service at a site in a mode: Cal knows neither offices nor services. */
export interface CalcomEvent {
  readonly serviceId: string;
  readonly siteId: string;
  readonly mode: MeetingMode;
  readonly eventTypeId: number;
  /** `location` of the booking, such as `{type: "integration", integration: "cal-video"}`. */
  readonly location?: object | undefined;
}

/** How video meetings go; Cal says no more than the link. */
export interface CalcomRoom {
  /** Minutes before the start from which one may come in; 15 where absent. */
  readonly joinLeadMinutes?: number;
  readonly identity?: VideoRoom['identity'];
}

/**
 * One time. The offset is the one that Cal wrote, and travels within the id, so that no zone data of
 * the device has a say in it.
 */
export const calcomSlot = (
  {siteId, mode}: Pick<CalcomEvent, 'siteId' | 'mode'>,
  start: OffsetDateTime,
  minutes: number,
  status: Slot['status'] = 'free',
): Slot => ({
  id: [siteId, mode, start].join('~'),
  start,
  end: later(start, minutes),
  durationMinutes: minutes,
  siteId,
  mode,
  status,
});

const OFFSET = /[+-]\d\d:\d\d$/;

/** Some minutes later, on the same clock: no visit lasts over a change of the offset. */
function later(start: OffsetDateTime, minutes: number): OffsetDateTime {
  const [offset = '+00:00'] = OFFSET.exec(start) ?? [];
  const local = Date.parse(`${start.slice(0, 19)}Z`) + minutes * 60_000;
  return new Date(local).toISOString().slice(0, 19) + offset;
}

/** A time as its site's clocks show it: Cal's own offset where it wrote one, else the zone's. */
export const placed = (instant: OffsetDateTime, zone: string | undefined): OffsetDateTime =>
  OFFSET.test(instant) ? instant : instantText(Date.parse(instant), zone);

const SLOT_ID = /^(.+)~(in-person|video|phone)~(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d)$/;

/** What an id of a time says; throws `invalid` for one that is not ours, or of another mode. */
export function calcomSlotParts({slotId, mode}: Pick<HoldRequest, 'slotId' | 'mode'>) {
  const [, siteId, own, start] = SLOT_ID.exec(slotId) ?? [];
  if (!siteId || !start || own !== mode || Number.isNaN(Date.parse(start))) return unknownSlot();
  return {siteId, mode, start};
}

/** Every booking that an appointment has been, the first one first: Cal makes a new one of each move. */
export type CalcomHistory = readonly [CalcomBooking, ...CalcomBooking[]];

/** What a booking is read with. */
export interface CalcomContext {
  readonly catalog: Catalog;
  readonly events: readonly CalcomEvent[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly room?: CalcomRoom | undefined;
  /** The services of the booking, where more is known than the event says. */
  readonly services?: HoldRequest['services'] | undefined;
  /** Hands out the token, which only the answer to the booking itself carries. */
  readonly withToken?: boolean;
}

/** An office has to say yes first where it is `pending`: kept, not yet booked. */
const STATUSES: Readonly<Record<string, Appointment['status']>> = {
  accepted: 'confirmed',
  pending: 'held',
  cancelled: 'cancelled',
  rejected: 'cancelled',
};

function statusOf(booking: CalcomBooking, end: string, now: number): Appointment['status'] {
  const status = STATUSES[booking.status ?? ''];
  if (!status) throw new ProviderError('unreadable');
  if (status !== 'confirmed') return status;
  if (booking.attendees.some(({absent}) => absent)) return 'missed';
  return Date.parse(end) < now ? 'completed' : 'confirmed';
}

/**
 * A booking as an appointment. A move gives it a new uid at Cal; here `id`, `reference` and `uid` stay
 * those of the first, and `sequence` counts what came after, so that calendars and links hold.
 * Whoever has the id owns it: Cal knows no other token.
 */
export function calcomAppointment(history: CalcomHistory, context: CalcomContext): Appointment {
  const [first] = history;
  const booking = history.at(-1) ?? first;
  const {catalog, now} = context;
  const event = eventOf(booking, context.events);
  const site = siteOf(catalog, event.siteId);
  const {start, end = start} = booking;
  const slot = calcomSlot(event, placed(start, site.timeZone), minutesBetween(start, end), 'busy');
  const status = statusOf(booking, end, now);
  return {
    id: first.uid,
    reference: first.id ?? first.uid,
    status,
    slot,
    site,
    services: namedServices(catalog, context.services ?? [{id: event.serviceId, count: 1}]),
    mode: event.mode,
    sequence: history.length - 1 + (status === 'cancelled' ? 1 : 0),
    uid: first.icsUid ?? `${first.uid}@cal.com`,
    manage: manageOf(status, isAhead(slot, now)),
    version: `${booking.uid} ${status}`,
    ...(event.mode === 'video' && {video: roomOf(booking, slot, context)}),
    ...(context.withToken && {manageToken: first.uid}),
  };
}

const minutesBetween = (start: string, end: string): number =>
  Math.round((Date.parse(end) - Date.parse(start)) / 60_000);

function manageOf(status: Appointment['status'], ahead: boolean): Appointment['manage'] {
  const canChange = ahead && (status === 'confirmed' || status === 'held');
  return {canCancel: canChange, canReschedule: canChange};
}

function eventOf({eventType, eventTypeId}: CalcomBooking, events: readonly CalcomEvent[]) {
  const id = eventType?.id ?? eventTypeId;
  const event = events.find((each) => String(each.eventTypeId) === id);
  if (!event) throw new ProviderError('not-found', {status: 404});
  return event;
}

/** Any `location` that is an address of the web is the room. */
function roomOf(booking: CalcomBooking, slot: Slot, {room = {}}: CalcomContext): VideoRoom {
  const {joinLeadMinutes = 15, identity = 'document+face'} = room;
  const {location = ''} = booking;
  const joinUrl = /^https?:\/\//i.test(location) ? location : booking.meetingUrl;
  return {
    joinFrom: later(slot.start, -joinLeadMinutes),
    joinUntil: slot.end ?? slot.start,
    identity,
    ...(joinUrl ? {joinUrl, linkPromise: 'at-booking'} : {linkPromise: 'on-the-day'}),
  };
}
