/**
 * The service definition: one public service in one JSON file, published as
 * `zerotrip/service-definition.schema.json`. It maps to CPSV-AP 3.2 with CCCEV 2.1 and to the
 * Chinese implementation list (实施清单).
 */
import type {
  Basis,
  Document,
  Identifier,
  Link,
  LocalText,
  Party,
  Requirement,
} from './requirement.model.js';
import type {Scalar, When} from './rule.model.js';

export type * from './requirement.model.js';

/** One answer to choose. */
export interface Option {
  readonly value: Scalar;
  readonly label: LocalText;
  readonly hint?: LocalText | undefined;
}

/** How a question is answered. */
export type QuestionType = 'one' | 'many' | 'yesno' | 'number' | 'date';

/** A question about the citizen's situation (情形). */
export interface Question {
  readonly id: string;
  readonly type: QuestionType;
  readonly label: LocalText;
  readonly hint?: LocalText | undefined;
  /** What can be chosen, for the types `one` and `many`. */
  readonly options?: readonly Option[] | undefined;
  /** Asked only where this holds; names earlier questions. */
  readonly when?: When | undefined;
  /** Without it the citizen may also say “I am not sure”. */
  readonly required?: boolean | undefined;
  /** What “I am not sure” is called here; it leaves the answer unknown and offers help. */
  readonly unsure?: LocalText | undefined;
  /** Its answer is never stored and never put into a link. */
  readonly sensitive?: boolean | undefined;
  /** Smallest number or earliest day that can be an answer. */
  readonly min?: number | string | undefined;
  /** Largest number or latest day that can be an answer. */
  readonly max?: number | string | undefined;
  /** What a number counts, such as years. */
  readonly unit?: LocalText | undefined;
}

/** A length of time in the law's own unit. */
export interface Span {
  readonly value: number;
  readonly unit: 'hour' | 'day' | 'working-day' | 'month';
  readonly note?: LocalText | undefined;
}

/** How long it takes. */
export interface Processing {
  /** Done while the citizen waits (即办件). */
  readonly immediate?: boolean | undefined;
  /** At most, by law (法定办结时限). */
  readonly legal?: Span | undefined;
  /** What the office promises (承诺办结时限). */
  readonly promised?: Span | undefined;
  /** Steps that are not counted (特别程序). */
  readonly excluded?: LocalText | undefined;
}

export interface Fee {
  readonly name: LocalText;
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly when?: When | undefined;
  readonly channels?: readonly string[] | undefined;
  readonly payOnline?: boolean | undefined;
  /** Who pays less or nothing. */
  readonly waiver?: LocalText | undefined;
  readonly basis?: readonly Basis[] | undefined;
}

/** What the citizen gets in the end. */
export interface Output {
  readonly id?: string | undefined;
  readonly name: LocalText;
  readonly kind?: 'certificate' | 'approval' | 'record' | 'object' | 'money' | 'other' | undefined;
  readonly validity?: LocalText | undefined;
  readonly sample?: Link | undefined;
}

/** How the result reaches the citizen. */
export interface Delivery {
  readonly mode: 'post' | 'pickup' | 'locker' | 'electronic' | 'home';
  readonly cost?: 'free' | 'sender' | 'recipient' | undefined;
  readonly note?: LocalText | undefined;
}

export type Weekday = 'Mo' | 'Tu' | 'We' | 'Th' | 'Fr' | 'Sa' | 'Su';

/** When somebody is there; several rows for one day are normal, lunch is a row of its own. */
export interface OpeningHours {
  /** IANA zone of the office. */
  readonly timezone: string;
  readonly weekly: readonly {
    readonly days: readonly Weekday[];
    readonly opens: string;
    readonly closes: string;
    readonly staffing?: 'full' | 'duty' | 'appointment' | 'phone' | undefined;
    readonly note?: LocalText | undefined;
  }[];
  readonly exceptions?:
    | readonly {
        readonly from: string;
        readonly to: string;
        readonly opens?: string | undefined;
        readonly closes?: string | undefined;
        readonly closed?: boolean | undefined;
        readonly note?: LocalText | undefined;
      }[]
    | undefined;
}

export type ChannelType =
  'online' | 'app' | 'counter' | 'kiosk' | 'post' | 'phone' | 'video' | 'home-visit' | 'agent';

/** A photo that is taken or asked for on a way. */
export interface ChannelPhoto {
  /** Id of the rules for it: `cn-resident-id`. */
  readonly standard: string;
  /** Where to read what to wear. */
  readonly guide?: Link | undefined;
}

/** A way to apply. Trips live here, each with its condition, so that “zero trips” is computed. */
export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly name?: LocalText | undefined;
  /** Open to those for whom this holds. */
  readonly when?: When | undefined;
  /** How often the citizen has to come (到办事现场次数). */
  readonly visits: number;
  /** Why, where it is more than never (必须现场办理原因说明). */
  readonly visitReason?: LocalText | undefined;
  readonly identityCheck?: 'none' | 'login' | 'video' | 'face' | 'in-person' | undefined;
  readonly url?: Link | undefined;
  readonly phone?: string | undefined;
  readonly address?: LocalText | undefined;
  readonly booking?:
    | {
        readonly mode?: 'none' | 'optional' | 'required' | undefined;
        readonly url?: Link | undefined;
      }
    | undefined;
  readonly acceptsPost?: boolean | undefined;
  readonly delivery?: readonly Delivery[] | undefined;
  readonly processing?: Processing | undefined;
  readonly hours?: OpeningHours | undefined;
  readonly photo?: ChannelPhoto | undefined;
  readonly note?: LocalText | undefined;
}

/** A sentence for some; `stop` says that this service is not for them, and where to go. */
export interface Tip {
  readonly text: LocalText;
  readonly when?: When | undefined;
  readonly level?: 'info' | 'warning' | 'stop' | undefined;
}

/** One public service, complete. */
export interface ServiceDefinition {
  readonly schemaVersion: 1;
  readonly id: string;
  /** BCP 47 tag of every text that is a plain string; `zh-CN` where absent. */
  readonly lang?: string | undefined;
  readonly name: LocalText;
  readonly summary?: LocalText | undefined;
  readonly identifiers?: readonly Identifier[] | undefined;
  readonly provider: Party;
  readonly audience?: readonly ('person' | 'organisation')[] | undefined;
  /** Life or business events (一件事). */
  readonly events?: readonly string[] | undefined;
  readonly keywords?: readonly LocalText[] | undefined;
  /** Codes of the places covered (通办范围). */
  readonly area?: readonly string[] | undefined;
  readonly status?: 'active' | 'suspended' | 'ended' | 'draft' | undefined;
  readonly version?: string | undefined;
  /** Day of the last change. */
  readonly updated: string;
  /** After this day the list may be out of date, and says so. */
  readonly reviewBy?: string | undefined;
  readonly source?: string | undefined;
  readonly basis?: readonly Basis[] | undefined;
  /** Conditions for acceptance (受理条件), shown as text. */
  readonly conditions?: readonly LocalText[] | undefined;
  readonly questions?: readonly Question[] | undefined;
  readonly documents: Readonly<Record<string, Document>>;
  readonly requirements: readonly Requirement[];
  readonly channels: readonly Channel[];
  readonly processing?: Processing | undefined;
  readonly fees?: readonly Fee[] | undefined;
  readonly outputs?: readonly Output[] | undefined;
  readonly tips?: readonly Tip[] | undefined;
  readonly faq?: readonly {readonly q: LocalText; readonly a: LocalText}[] | undefined;
}
