import type {ProblemCode} from './provider-error.model.js';

/** After these nobody knows whether the act took place: the next try must carry the same key. */
const OPEN: readonly ProblemCode[] = [
  'offline',
  'timeout',
  'unreadable',
  'unavailable',
  'rate-limited',
  'in-progress',
];

/** Whether nobody knows what became of an act that failed like this. */
export const isUndecided = (code: ProblemCode): boolean => OPEN.includes(code);
