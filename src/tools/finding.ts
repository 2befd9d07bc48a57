import type {ServiceDefinition} from '../service/service.model.js';

/** What a check found. */
export interface Finding {
  /** Name of the rule, such as `visit-reason`. */
  readonly rule: string;
  /** An `error` may cost somebody a trip; a `warning` wants a second look. */
  readonly severity: 'error' | 'warning';
  /** Where, dotted: `channels.1.visitReason`; empty for the definition as a whole. */
  readonly path: string;
  /** A sentence for the author. */
  readonly message: string;
}

/** A check of a definition whose shape is right. */
export type Check = (service: ServiceDefinition) => readonly Finding[];

type Report = (path: string, message: string) => Finding;

/** Reports errors of one rule. */
export const error =
  (rule: string): Report =>
  (path, message) => ({rule, severity: 'error', path, message});

/** Reports warnings of one rule. */
export const warning =
  (rule: string): Report =>
  (path, message) => ({rule, severity: 'warning', path, message});
