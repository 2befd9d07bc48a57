/**
 * What an appointment is made of, in the words of the HTTP contract. Instants are RFC 3339 with
 * the site's own offset; their local day and clock time are read from the string, never
 * recomputed, because a device's time-zone data goes stale.
 */
import type {IsoDate} from '../core/plain-date.model.js';

/** How citizen and office meet. */
export type MeetingMode = 'in-person' | 'video' | 'phone';

/** An instant as RFC 3339 with the site's offset: `2026-11-26T13:30:00+08:00`. */
export type OffsetDateTime = string;

/** A labelled address of further reading; only `https:`, `http:`, `mailto:` and `tel:` arrive here. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** What a back end can do; the picker adapts to what is missing. */
export interface Capabilities {
  /** Keeps a time while the citizen fills in the details. */
  readonly hold: boolean;
  /** Lengthens a hold. */
  readonly extendHold: boolean;
  /** Asks the citizen to confirm through a message before the booking counts. */
  readonly activation: boolean;
  /** `atomic`: old and new change in one act. `emulated`: new first, then the old is cancelled. */
  readonly reschedule: 'atomic' | 'emulated' | 'none';
  readonly cancel: boolean;
  readonly waitlist: boolean;
  /** Each slot carries an address where it can be booked. */
  readonly slotDeepLink: boolean;
  /** Says for each day how many times are free. */
  readonly dayCounts: boolean;
  /** Finds the soonest times without listing all. */
  readonly nextFree: boolean;
  /** Several people or cases in one visit. */
  readonly quantities: boolean;
  /** The challenge to solve before a hold, such as `altcha`; absent where none is asked. */
  readonly antibot?: string | undefined;
}

/** A public service that can be booked. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly modes: readonly MeetingMode[];
  /** Most people or cases in one visit; 1 where absent. */
  readonly maxQuantity?: number | undefined;
  /** Services that fit into the same visit, by id. */
  readonly combinableWith?: readonly string[] | undefined;
  /** What to bring or to read first. */
  readonly documents?: readonly Link[] | undefined;
}

/** Where the meeting is: a counter with an address, or a room on the network. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly kind: 'counter' | 'online-room';
  /** IANA zone, such as `Asia/Shanghai`. */
  readonly timeZone: string;
  /** What people there call that zone, such as “Beijing time”; else the browser's name for it. */
  readonly timeZoneLabel?: string | undefined;
  readonly address?: string | undefined;
  readonly geo?: {readonly lat: number; readonly lon: number} | undefined;
  /** In international format, `+86 573 0000 0000`. */
  readonly phone?: string | undefined;
  /** One sentence that helps to find or enter it. */
  readonly hint?: string | undefined;
  /** Opening hours in one sentence, lunch included. */
  readonly hours?: string | undefined;
  /** Facts such as `step_free_access`; a string says more than yes. */
  readonly accessibility?:
    | readonly {readonly id: string; readonly label: string; readonly value: boolean | string}[]
    | undefined;
  readonly notices?: readonly string[] | undefined;
}

/** One question of the details form, as the back end asks it. */
export interface FieldSpec {
  /** Name in what is sent, unique within the offering. */
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'tel' | 'date' | 'number' | 'select' | 'textarea';
  readonly required: boolean;
  /** Sent among the `contact` details or among the `answers`; `contact` where absent. */
  readonly group?: 'contact' | 'answers' | undefined;
  readonly hint?: string | undefined;
  /** The HTML `autocomplete` purpose, such as `name`, `email`, `tel`. */
  readonly autocomplete?: string | undefined;
  readonly maxLength?: number | undefined;
  /** A regular expression the whole value must match, as in the HTML `pattern` attribute. */
  readonly pattern?: string | undefined;
  /** What to say when `pattern` does not match. */
  readonly patternHint?: string | undefined;
  /** Choices of a `select`. */
  readonly options?: readonly {readonly value: string; readonly label: string}[] | undefined;
}

/** Something the citizen is asked to agree to; never agreed to beforehand. */
export interface Consent {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  readonly link?: Link | undefined;
}

/** One service at one site in one mode, with its conditions. */
export interface Offering {
  readonly serviceId: string;
  readonly siteId: string;
  readonly mode: MeetingMode;
  /** For one person or case. */
  readonly durationMinutes: number;
  /** How much longer each further person takes, in units of one visit; 1 where absent. */
  readonly unitsPerCount?: number | undefined;
  readonly holdMinutes?: number | undefined;
  readonly activationMinutes?: number | undefined;
  readonly antibotRequired?: boolean | undefined;
  readonly fields: readonly FieldSpec[];
  readonly consents: readonly Consent[];
  /** Until how long before the start it can be cancelled or moved. */
  readonly cancelUntilMinutes?: number | undefined;
  /** How long before the start a time can be booked at the latest. */
  readonly leadMinutes?: number | undefined;
  /** How many days ahead times are offered. */
  readonly horizonDays?: number | undefined;
  /** What happens next, in order, for the confirmation. */
  readonly nextSteps?: readonly string[] | undefined;
  /** How often the citizen has to travel; 0 for the online room. */
  readonly trips?: number | undefined;
}

/** Everything that can be booked here, in one language. */
export interface Catalog {
  readonly services: readonly Service[];
  readonly sites: readonly Site[];
  readonly offerings: readonly Offering[];
  readonly capabilities: Capabilities;
}

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

/** A booking as it stands at the office. */
export interface Appointment {
  readonly id: string;
  /** What a person reads out on the phone, such as `K7-042`. */
  readonly reference: string;
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
