/** How a value that was measured becomes a finding. */
import type {Finding, MeasuredUnit, Reason, RuleId} from '../report.model.js';
import {type Band, type Certainty, isWithin} from '../standard.model.js';
import {LIMITS} from './limits.model.js';

/** Where a rule comes from. */
export interface Origin {
  readonly certainty: Certainty;
  readonly sources: readonly string[];
}

/** The origin of a limit of the kit's own. */
export const ours = (rule: keyof typeof LIMITS): Origin => ({
  certainty: LIMITS[rule].certainty,
  sources: [],
});

/** A rule that could not be judged. */
export const untold = (
  rule: RuleId,
  {certainty, sources}: Origin,
  reason: Reason | undefined,
): Finding => ({rule, verdict: 'unknown', reason, certainty, sources});

/** A value with what is asked for; one that is no number could not be measured. */
export interface Judged {
  readonly value: number | undefined;
  readonly unit: MeasuredUnit;
  readonly band: Band;
  /** Why it is not as asked, where it is not. */
  readonly reason?: Reason | undefined;
}

/** A rule that is estimated: right, or worth another look. */
export function estimated(
  rule: RuleId,
  {value, unit, band, reason}: Judged,
  from: Origin,
): Finding {
  if (value === undefined || !Number.isFinite(value)) return untold(rule, from, reason);
  const isRight = isWithin(value, band);
  return {
    rule,
    verdict: isRight ? 'pass' : 'check',
    measured: value,
    unit,
    expected: {min: band.min, max: band.max},
    reason: isRight ? undefined : reason,
    certainty: from.certainty,
    sources: from.sources,
  };
}

/** Held against the kit's own limit. */
export const estimatedByUs = (
  rule: keyof typeof LIMITS,
  value: number | undefined,
  unit: MeasuredUnit,
  reason?: Reason,
): Finding => estimated(rule, {value, unit, band: LIMITS[rule], reason}, ours(rule));
