/** What can be booked: services, where and how, under which conditions, and what the office asks. */

/** How citizen and office meet. */
export type MeetingMode = 'in-person' | 'video' | 'phone';

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
  /** What happens to who does not come, and what to do instead; read before booking. */
  readonly missedRule?: string | undefined;
  /** What happens next, in order, for the confirmation. */
  readonly nextSteps?: readonly string[] | undefined;
  /** How often the citizen has to travel; 0 for the online room. */
  readonly trips?: number | undefined;
}

/** Everything that can be booked here, in one language. */
export interface Catalog {
  /** BCP 47 tag of its words; the language asked for where absent. */
  readonly lang?: string | undefined;
  readonly services: readonly Service[];
  readonly sites: readonly Site[];
  readonly offerings: readonly Offering[];
  readonly capabilities: Capabilities;
}
