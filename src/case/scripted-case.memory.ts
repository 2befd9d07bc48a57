import type {CaseProgress} from './case.model.js';

/** How a case stands from an instant on. */
export interface CaseStage {
  /** RFC 3339 with the office's offset. */
  readonly at: string;
  readonly progress: Omit<CaseProgress, 'ref' | 'checkedAt' | 'nextCheckAfter'>;
}

/** A case whose whole way is written down beforehand, in the order in which it goes. */
export interface ScriptedCase {
  readonly ref: string;
  readonly stages: readonly CaseStage[];
}
