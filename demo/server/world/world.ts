import type {
  Capabilities,
  MeetingMode,
  Offering,
  Service,
  Site,
  VideoRoom,
} from '../../../src/appointment/appointment.model.js';
import type {Office} from '../../../src/office/office.model.js';
import type {SpecialDays, WeeklyHours} from '../rules/calendar.js';
import type {Lang, Text} from '../rules/text.js';
import type {Casework} from './casework.js';
import type {ExampleLetter} from './letters.js';
import type {PhotoRules} from './photos.js';

/** Counters, clerks or telephones of one site that work in one mode and share their hours. */
export interface Line {
  readonly siteId: string;
  readonly mode: MeetingMode;
  /** Times begin this often, and a visit takes a whole number of such steps. */
  readonly stepMinutes: number;
  readonly hours: WeeklyHours;
}

/** How meetings in a video room go. */
export interface VideoRules {
  readonly identity: VideoRoom['identity'];
  readonly linkPromise: NonNullable<VideoRoom['linkPromise']>;
  /** From how long before the start the room lets people in. */
  readonly joinLeadMinutes: number;
  /** The portal page where devices are tried out and the room is entered, relative to the portal's address. */
  readonly roomPage: Text;
}

/** Names and sentences of everything on offer, in one language. */
export interface Offer {
  readonly services: readonly Service[];
  readonly sites: readonly Site[];
  readonly offerings: readonly Offering[];
}

/** Everything an office decides: what is offered, where, when, to how many. */
export interface World {
  readonly offer: Readonly<Record<Lang, Offer>>;
  /** Service definitions by id, as `service-definition.schema.json` describes them. */
  readonly definitions: ReadonlyMap<string, unknown>;
  /** Rules for photos, by the document's id. */
  readonly photos: ReadonlyMap<string, PhotoRules>;
  /** The offices behind the sites, with their hours and who answers, in one language. */
  readonly offices: Readonly<Record<Lang, readonly Office[]>>;
  /** Letters of thanks that are shown from the beginning. */
  readonly letters: readonly ExampleLetter[];
  readonly capabilities: Capabilities;
  readonly lines: readonly Line[];
  readonly specialDays: SpecialDays;
  /** Rules of the video rooms by site. */
  readonly video: Readonly<Record<string, VideoRules>>;
  /** How cases go, and who carries their documents. */
  readonly casework: Casework;
  /** What a site's people call themselves in mails. */
  readonly office: Text;
  /** The domain after the `@` of calendar entries' UIDs. */
  readonly uidDomain: string;
  /** The portal page that shows one booking, relative to the portal's address. */
  readonly appointmentPage: Text;
  /** The portal page where a time is booked, relative to the portal's address. */
  readonly bookingPage: Text;
  /** How many coming visits one telephone number may have for the same service. */
  readonly visitsPerPerson: number;
  /** How often a hold can be lengthened. */
  readonly extensions: number;
}

/** The name under which a line's claims are stored. */
export const lineName = ({siteId, mode}: Pick<Line, 'siteId' | 'mode'>): string =>
  `${siteId}:${mode}`;
