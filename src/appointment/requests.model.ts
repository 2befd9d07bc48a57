/** What a provider is asked for, in the words of the HTTP contract, and how it follows from a booking. */
import type {IsoDate} from '../core/plain-date.model.js';
import type {MeetingMode, OffsetDateTime} from './appointment.model.js';
import type {Booking} from './booking.model.js';

/** A service and how many people or cases it is booked for. */
export interface ServiceCount {
  readonly id: string;
  readonly count: number;
}

/** What times are looked for. */
export interface SlotFilter {
  readonly services: readonly ServiceCount[];
  readonly siteIds: readonly string[];
  readonly mode: MeetingMode;
  /** Id of the appointment to be moved: its own time counts as free then. */
  readonly reschedule?: string | undefined;
}

/** Times of a span of days, both ends included, at most 62 days. */
export interface SlotQuery extends SlotFilter {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The soonest times. */
export interface NextSlotsQuery extends SlotFilter {
  /** How many at most. */
  readonly limit: number;
}

/** The wish to keep a time. */
export interface HoldRequest {
  readonly slotId: string;
  readonly services: readonly ServiceCount[];
  readonly mode: MeetingMode;
  /** Answer to the anti-bot challenge, where one was asked. */
  readonly antibot?: string | undefined;
  /** Id of the appointment to be moved, whose own time is no obstacle. */
  readonly reschedule?: string | undefined;
}

/** The booking itself: of a held time, or of a free one where the back end holds none. */
export interface BookingRequest {
  readonly holdId?: string | undefined;
  /** What is booked without a hold: the time, and for what. */
  readonly wish?: HoldRequest | undefined;
  readonly contact: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  /** Ids of what was agreed to. */
  readonly consents: readonly string[];
  readonly lang: string;
}

/** The wish to move an appointment to a held time, or to a free one where the back end holds none. */
export interface RescheduleRequest {
  readonly holdId?: string | undefined;
  readonly wish?: HoldRequest | undefined;
  /** Why, in the citizen's own words, where the office asks. */
  readonly reason?: string | undefined;
  /** `version` of the appointment as the citizen saw it. */
  readonly version?: string | undefined;
}

/** The wish to cancel an appointment. */
export interface CancelRequest {
  /** Why, in the citizen's own words, where the office asks. */
  readonly reason?: string | undefined;
}

/** The wish to be told when a time becomes free. */
export interface WaitlistRequest extends Omit<SlotFilter, 'reschedule'> {
  /** First and last day that would do. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** How to tell: answers to the offering's contact fields. */
  readonly contact: Readonly<Record<string, string>>;
  readonly lang: string;
}

/** A place on the waiting list. */
export interface WaitlistPlace {
  /** What a person reads out on the phone. */
  readonly reference: string;
  /** Until when the wish is kept. */
  readonly expiresAt?: OffsetDateTime | undefined;
}

/** For what is asked. */
export const servicesOf = (booking: Booking): readonly ServiceCount[] =>
  booking.serviceId ? [{id: booking.serviceId, count: booking.count ?? 1}] : [];

/** What times to look for; undefined while something before the time is open. */
export const slotFilter = (booking: Booking): SlotFilter | undefined =>
  booking.serviceId && booking.mode && booking.siteId
    ? {services: servicesOf(booking), siteIds: [booking.siteId], mode: booking.mode}
    : undefined;
