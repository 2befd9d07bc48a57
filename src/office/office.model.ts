/** An office as its citizens need to know it: when somebody is there, who answers, how to be called. */
import type {OpeningHours} from './opening-hours.model.js';

/** A length of time as an office promises it: “within 2 working days”. */
export interface Promised {
  /** A whole number, at least 1. */
  readonly amount: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'working-day';
}

/** One rung of the ladder that a question goes up: front desk, duty officer, brigade, bureau. */
export interface HelpTier {
  readonly id: string;
  readonly name: string;
  /** What this tier answers, in a sentence. */
  readonly answers?: string | undefined;
  /** Who it is, such as “Officer Chen”; only what the office publishes. */
  readonly who?: string | undefined;
  /** In E.164 or as the office writes it. */
  readonly phone?: string | undefined;
  /** Its own hours; the office's where absent. */
  readonly hours?: OpeningHours | undefined;
  readonly replyWithin?: Promised | undefined;
  /** It can only be called: no question is sent to it. */
  readonly phoneOnly?: boolean | undefined;
}

/** A common question with its answer. Plain text; a line break begins a new paragraph. */
export interface CommonQuestion {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** Other words that people look for it by. */
  readonly keywords?: readonly string[] | undefined;
  /** Services it is about; about all where absent. */
  readonly services?: readonly string[] | undefined;
  readonly links?: readonly {readonly text: string; readonly url: string}[] | undefined;
}

/** Where questions go. */
export interface HelpDesk {
  readonly questions: readonly CommonQuestion[];
  /** In order; the first one stays responsible (首问负责). */
  readonly tiers: readonly HelpTier[];
}

/** What a citizen may need for a call to work. */
export type CallNeed = 'text' | 'relay' | 'slow';

/** How the office calls back. */
export interface CallbackSettings {
  /** The number that will call, in E.164: the citizen sees it beforehand. */
  readonly callerNumber: string;
  /** When the office calls; its opening hours where absent. */
  readonly hours?: OpeningHours | undefined;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly needs: readonly CallNeed[];
  readonly topics: readonly {readonly id: string; readonly name: string}[];
  /** Length of a window, in minutes. */
  readonly windowMinutes: number;
  /** How many days ahead a call can be asked for. */
  readonly horizonDays: number;
}

/** The fixed sets of questions that an office may ask for a rating (research: requirements §5). */
export type FeedbackSet = 'cn-5' | 'us-a11-7' | 'us-a11-v2' | 'page';

/** Whether and how the office asks what one thought of it. */
export interface FeedbackSettings {
  readonly set: FeedbackSet;
  /** The office takes thank-you letters. */
  readonly letters?: boolean | undefined;
  /** How soon it answers a bad rating that leaves a way to be reached. */
  readonly followUpWithin?: Promised | undefined;
}

/** What a meeting by video asks of both sides. */
export interface VideoSettings {
  /** How many minutes before the time the room opens, and after it closes. */
  readonly opensBefore: number;
  readonly closesAfter: number;
  /** What has to be in view, such as “Your identity card”. */
  readonly show: readonly string[];
  /** What will happen, step by step. */
  readonly steps: readonly string[];
  /** Whether the office records; it needs the citizen's yes then. */
  readonly isRecorded?: boolean | undefined;
}

/** An office, in one language: the one that was asked for, or what the office has. */
export interface Office {
  readonly id: string;
  /** BCP 47 tag of its words; the language asked for where absent. */
  readonly lang?: string | undefined;
  readonly name: string;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
  readonly hours: OpeningHours;
  readonly help?: HelpDesk | undefined;
  readonly callback?: CallbackSettings | undefined;
  readonly feedback?: FeedbackSettings | undefined;
  readonly video?: VideoSettings | undefined;
  /** The office's clock when it answered, RFC 3339 with its own offset: devices are often wrong. */
  readonly generatedAt?: string | undefined;
}
