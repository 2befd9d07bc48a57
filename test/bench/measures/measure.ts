import type {Lab} from '../lab.js';
import type {Subject} from '../subjects/subject.js';

/** One row of the table. Less is better, always. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'KiB' | 'nodes' | 'frames' | 'tasks';
  /** Differences up to this share are noise: 0.15 is 15 %. */
  readonly noise: number;
}

/** Takes figures that belong together, of one subject in one round. */
export interface Measure {
  readonly figures: readonly Figure[];
  /** A number for each of `figures`, in their order and units. */
  take(subject: Subject, lab: Lab): Promise<readonly number[]>;
  /** The same every time, so one round is enough; false where absent. */
  readonly isExact?: boolean;
}

export const BYTES_PER_KIB = 1024;
