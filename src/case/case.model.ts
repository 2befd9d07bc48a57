/** How far an application is. */
import type {Action} from '../mail/shipment.model.js';

/** Where a step stands. */
export type StepState = 'done' | 'current' | 'upcoming' | 'skipped' | 'problem';

/** One step of a case. Times are RFC 3339 with the office's offset, days `YYYY-MM-DD`. */
export interface CaseStep {
  readonly id: string;
  readonly label: string;
  readonly text?: string | undefined;
  /** One of {@link StepState}, or the office's own word. */
  readonly state: string;
  readonly at?: string | undefined;
  readonly expectedBy?: string | undefined;
  /** Comes again where the office needs more. */
  readonly mayRepeat?: boolean | undefined;
}

/** Something the citizen has to do. */
export interface CaseTask {
  readonly id: string;
  readonly title: string;
  readonly deadline?: string | undefined;
  readonly href: string;
}

/** An application on its way through an office. */
export interface CaseProgress {
  readonly ref: string;
  /** BCP 47 tag of its words; the language asked for where absent. */
  readonly lang?: string | undefined;
  readonly title: string;
  readonly submittedAt?: string | undefined;
  /** When the office means to be finished. */
  readonly plannedBy?: string | undefined;
  /** When it has to be finished by law. */
  readonly legalBy?: string | undefined;
  readonly steps: readonly CaseStep[];
  readonly action?: Action | undefined;
  /** The clock stands still. */
  readonly paused?: {readonly reason: string} | undefined;
  readonly extended?: {readonly reason: string; readonly until?: string | undefined} | undefined;
  readonly outcome?: {readonly label: string; readonly text?: string | undefined} | undefined;
  readonly visits: {readonly needed: number; readonly text?: string | undefined};
  /** `ref`s of the shipments that belong to it, in the order in which they were sent. */
  readonly shipments?: readonly string[] | undefined;
  readonly tasks?: readonly CaseTask[] | undefined;
  readonly checkedAt: string;
  readonly nextCheckAfter?: string | undefined;
}
