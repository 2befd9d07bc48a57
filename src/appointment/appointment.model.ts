/**
 * What an appointment is made of, in the words of the HTTP contract. Instants are RFC 3339 with
 * the site's own offset; their local day and clock time are read from the string, never
 * recomputed, because a device's time-zone data goes stale.
 */
import type {IsoDate} from '../core/plain-date.model.js';
import type {MeetingMode, Site} from './offering.model.js';

export type * from './offering.model.js';

/** An instant as RFC 3339 with the site's offset: `2026-11-26T13:30:00+08:00`. */
export type OffsetDateTime = string;

/** A day in the site's calendar. `few` means at most three free times. */
export interface Day {
  readonly date: IsoDate;
  readonly status: 'free' | 'few' | 'full' | 'closed' | 'unknown';
  readonly freeCount?: number | undefined;
  /** Why it is closed, such as a holiday's name. */
  readonly reason?: string | undefined;
}

/** One time that can be booked. */
export interface Slot {
  /** Opaque. */
  readonly id: string;
  readonly start: OffsetDateTime;
  readonly end?: OffsetDateTime | undefined;
  readonly durationMinutes?: number | undefined;
  readonly siteId: string;
  readonly mode: MeetingMode;
  readonly status: 'free' | 'held' | 'busy' | 'unavailable';
  readonly capacity?: number | undefined;
  readonly remaining?: number | undefined;
  /** Where this one time can be booked, where the back end only lists times. */
  readonly bookingUrl?: string | undefined;
  readonly bookingPhone?: string | undefined;
}

/** Times of a span of days. */
export interface SlotPage {
  readonly slots: readonly Slot[];
  /** Status of each day, where the back end knows it. */
  readonly days?: readonly Day[] | undefined;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Nearest day with a free time before `from`, after `to`; null where there is none. */
  readonly prevBookableDate?: IsoDate | null | undefined;
  readonly nextBookableDate?: IsoDate | null | undefined;
  readonly generatedAt: OffsetDateTime;
  /** How long the page may be shown before it should be asked for again. */
  readonly maxAgeSeconds?: number | undefined;
}

/** A time kept for this citizen. */
export interface Hold {
  readonly id: string;
  readonly slot: Slot;
  readonly expiresAt: OffsetDateTime;
  /** Counted from the answer, so that a wrong device clock does no harm. */
  readonly secondsLeft: number;
  readonly extensionsLeft?: number | undefined;
}

/** How a video meeting goes. */
export interface VideoRoom {
  /** Absent until the link is given out. */
  readonly joinUrl?: string | undefined;
  readonly joinFrom: OffsetDateTime;
  readonly joinUntil: OffsetDateTime;
  readonly prepareUrl?: string | undefined;
  /** What the citizen must show: nothing, an electronic identity, or document and face. */
  readonly identity: 'none' | 'eid' | 'document+face';
  readonly linkPromise?: 'at-booking' | 'on-the-day' | undefined;
}

/** What the provider says of an appointment beside what the office's answer tells. */
export interface AppointmentSighting {
  /** Names this state of it, such as an ETag; sent with a move, so that nothing unseen is overwritten. */
  readonly version?: string | undefined;
  /** When the back end said so, by its own clock: a device's may be wrong. */
  readonly seenAt?: string | undefined;
  /**
   * The earlier booking that could not be given back after a move, where the back end cannot move in
   * one act. It still stands: it has to be cancelled, and its time is lost to others.
   */
  readonly stillBooked?: {readonly id: string; readonly token: string} | undefined;
}

/** A booking as it stands at the office. */
export interface Appointment extends AppointmentSighting {
  readonly id: string;
  /** What a person reads out on the phone, such as `K7-042`. */
  readonly reference: string;
  /** `held` is kept, but the office still has to agree; `pending-activation` waits for the citizen. */
  readonly status:
    'held' | 'pending-activation' | 'confirmed' | 'cancelled' | 'completed' | 'missed';
  readonly slot: Slot;
  readonly site: Site;
  readonly services: readonly {
    readonly id: string;
    readonly name: string;
    readonly count: number;
  }[];
  readonly mode: MeetingMode;
  /** iCalendar SEQUENCE: grows with each change. */
  readonly sequence: number;
  /** iCalendar UID: stays the same over every change. */
  readonly uid: string;
  readonly activation?:
    {readonly channel: 'email' | 'sms'; readonly expiresAt: OffsetDateTime} | undefined;
  readonly video?: VideoRoom | undefined;
  readonly manage?:
    | {
        readonly canCancel: boolean;
        readonly canReschedule: boolean;
        readonly until?: OffsetDateTime | undefined;
      }
    | undefined;
  /** Bearer token for looking at it and changing it; only in the answer to the booking itself. */
  readonly manageToken?: string | undefined;
  /** A signed, short-lived address of the `.ics` file. */
  readonly icsUrl?: string | undefined;
  readonly nextSteps?: readonly string[] | undefined;
}
