import type {IsoDate} from '../../core/plain-date.model.js';
import type {SmartLocation, SmartSchedule, SmartSlot} from './smart.schema.js';

/** Where something can be booked, and what. */
export interface SmartPlaces {
  readonly locations: readonly SmartLocation[];
  readonly schedules: readonly SmartSchedule[];
}

/** Which slots are wanted; a source may answer with more days, never with other schedules. */
export interface SmartNeed {
  /** Ids of schedules. */
  readonly schedules: readonly string[];
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Slots, and how long they may be shown before they should be asked for again. */
export interface SmartSlots {
  readonly slots: readonly SmartSlot[];
  readonly maxAgeSeconds: number;
}

/** Where FHIR resources come from: published files, or a server that searches. */
export interface SmartSource {
  places(signal: AbortSignal): Promise<SmartPlaces>;
  slots(need: SmartNeed, signal: AbortSignal): Promise<SmartSlots>;
}

/** What surrounds a source; each part has the browser's own as default. */
export interface SourceOptions {
  /** Sends one request. */
  readonly fetch?: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The specification allows nobody to ask more often than once a minute. */
export const LEAST_AGE_SECONDS = 60;

/** What is kept of slots at most; nobody chooses among more. */
export const MOST_SLOTS = 20_000;
