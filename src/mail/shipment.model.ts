/** A document on its way by post, whoever carries it. */

/** Where a shipment is. */
export type Status =
  /** The carrier knows nothing of it, or not yet. */
  | 'no_data'
  | 'announced'
  | 'accepted'
  | 'in_transit'
  | 'out_for_delivery'
  | 'available_for_pickup'
  | 'delivery_attempted'
  | 'exception'
  | 'returning'
  | 'returned'
  | 'delivered'
  | 'cancelled'
  /** A code that nobody here knows: the carrier's own words say what it is. */
  | 'unknown';

/** Why it is not where it should be. */
export type Reason =
  | 'address_problem'
  | 'recipient_absent'
  | 'refused'
  | 'id_check_failed'
  | 'not_collected'
  | 'recipient_moved'
  | 'customs'
  | 'payment_due'
  | 'damaged'
  | 'lost'
  | 'delayed'
  | 'weather'
  | 'forwarded'
  | 'carrier_error'
  | 'security_hold'
  | 'no_movement'
  | 'other';

/** Into whose hands it came. An identity document must say. */
export type Handover =
  | 'recipient'
  | 'recipient_signed'
  | 'household_or_proxy'
  | 'neighbour'
  | 'locker_or_station'
  | 'mailbox'
  | 'reception'
  | 'unspecified';

/** Who has to act next. */
export type Actor = 'nobody' | 'citizen' | 'office' | 'carrier';

/** How far it is, computed from the status: never sent. */
export type Phase = 'prepared' | 'posted' | 'moving' | 'near' | 'done';

/** Where something happened. */
export interface Place {
  readonly name?: string | undefined;
  readonly city?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

/**
 * Something that happened to a shipment. It has `at`, an RFC 3339 instant whose offset is the place's
 * own, or `local`, a time without offset (`2026-11-25T09:30`, or `2026-11-25`), with its `zone` where
 * that is known. Neither is ever recomputed with the device's time zone.
 */
export interface MailEvent {
  /** Tells it from others of the same shipment. */
  readonly id: string;
  readonly status?: Status | undefined;
  readonly reason?: Reason | undefined;
  readonly handover?: Handover | undefined;
  /** The carrier's words. Text, never HTML. */
  readonly text: string;
  /** BCP 47 tag of `text`. */
  readonly lang?: string | undefined;
  readonly place?: Place | undefined;
  readonly at?: string | undefined;
  readonly local?: string | undefined;
  /** IANA zone of `local`. */
  readonly zone?: string | undefined;
  readonly precision: 'day' | 'minute';
  /** The carrier's code, as it came. */
  readonly code?: string | undefined;
}

/** What a citizen, or somebody else, has to do. */
export interface Action {
  readonly actor: Actor;
  readonly text?: string | undefined;
  /** Day, or RFC 3339 instant. */
  readonly deadline?: string | undefined;
  readonly links?: readonly {readonly label: string; readonly href: string}[] | undefined;
}

/** When it should be there. Days are `YYYY-MM-DD`, times RFC 3339 with the place's offset. */
export interface Expected {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly precision: 'day' | 'time';
  readonly source: 'carrier' | 'office';
}

/** Where it waits to be collected. */
export interface Pickup {
  readonly name: string;
  readonly address: string;
  /** Last day, or RFC 3339 instant. */
  readonly until?: string | undefined;
  readonly bring?: readonly string[] | undefined;
  readonly hours?: string | undefined;
}

/** A document on its way. */
export interface Shipment {
  /** The portal's own name for it; never the carrier's number, which is used again after a year. */
  readonly ref: string;
  readonly document?:
    | {
        readonly kind:
          'household_register' | 'id_card' | 'passport' | 'certificate' | 'letter' | 'other';
        readonly title: string;
      }
    | undefined;
  readonly carrier?:
    | {
        readonly id: string;
        readonly name: string;
        readonly phone?: string | undefined;
        readonly site?: string | undefined;
      }
    | undefined;
  /** Masked unless it was asked for. */
  readonly number?: string | undefined;
  readonly status: Status;
  readonly reason?: Reason | undefined;
  readonly handover?: Handover | undefined;
  /** What the citizen pays; `amount` 0 is free of charge. */
  readonly cost: {
    readonly amount: number;
    readonly currency?: string | undefined;
    readonly text?: string | undefined;
  };
  readonly expected?: Expected | undefined;
  readonly pickup?: Pickup | undefined;
  /** In any order, as they came. */
  readonly events: readonly MailEvent[];
  /** Proof of handover: when, and by whom as a role, never a name. */
  readonly proof?:
    | {
        readonly at: string;
        readonly by?: string | undefined;
        readonly url?: string | undefined;
      }
    | undefined;
  readonly action?: Action | undefined;
  /** RFC 3339: when the carrier was last asked. */
  readonly checkedAt: string;
  /** RFC 3339: asking before this brings nothing. */
  readonly nextCheckAfter?: string | undefined;
}
