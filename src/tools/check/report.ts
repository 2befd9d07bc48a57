import type {Rule, Outcome} from './rule.js';

/** What came of one rule, with the rule's own words. */
export interface RuleResult {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly state: Outcome['state'];
  /** What the contract asks for; only where it failed. */
  readonly expected?: string;
  /** What came instead; only where it failed. */
  readonly came?: string;
  /** What a citizen notices; only where it failed. */
  readonly matters?: string;
  /** Why it was not offered or not tried. */
  readonly why?: string;
}

/** What a check found. */
export interface CheckReport {
  readonly base: string;
  readonly results: readonly RuleResult[];
  readonly counts: Readonly<Record<Outcome['state'], number>>;
  /** How many requests were sent. */
  readonly requests: number;
  /** The artificial details that a booking was made with, by group and name; absent where none was. */
  readonly details?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Addresses of what the check made and could not take away again. */
  readonly left: readonly string[];
  /** Addresses of what was sent to an office as a test, and stays until the office deletes it. */
  readonly sent: readonly string[];
}

/** A rule's outcome as it is reported. */
export function resultOf<Subject>(rule: Rule<Subject>, outcome: Outcome): RuleResult {
  const {id, clause, title, matters} = rule;
  const {state} = outcome;
  if (state === 'passed') return {id, clause, title, state};
  if (state !== 'failed') return {id, clause, title, state, why: outcome.why};
  const {expected, came} = outcome;
  return {id, clause: outcome.clause ?? clause, title, state, expected, came, matters};
}

/** How many results there are of each kind. */
export function countsOf(results: readonly RuleResult[]): CheckReport['counts'] {
  const counts = {passed: 0, failed: 0, 'not-offered': 0, 'not-tried': 0};
  for (const {state} of results) counts[state]++;
  return counts;
}
