/** When to ask again, so that a million open pages do not ask at once. Knows no clock. */

/** What is known about the next look. */
export interface PollingFacts {
  /** RFC 3339: asking before this brings nothing. */
  readonly nextCheckAfter?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What a refusal asked for. */
  readonly retryAfterSeconds?: number | undefined;
  /** How many looks in a row came to nothing; 0 where absent. */
  readonly failures?: number | undefined;
  /** A number in [0, 1), which spreads the pages. */
  readonly random: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A page that stays open for days looks once a day, however wrong a clock or an answer is. */
const LONGEST = 24 * HOUR;
const LONGEST_AFTER_FAILURE = HOUR;

/**
 * Milliseconds until the next look. Never sooner than a refusal or the last answer asks for, and up
 * to half as long again, at least a minute: those who looked together do not look together again.
 *
 * @param usual - Milliseconds between looks where the answer names no time, or one that is past.
 */
export function pauseBeforeNext(usual: number, facts: PollingFacts): number {
  const {retryAfterSeconds = 0, random} = facts;
  const pause = Math.max(retryAfterSeconds * 1000, Math.min(ownPause(usual, facts), LONGEST));
  return Math.round(pause + random * Math.max(MINUTE, pause / 2));
}

function ownPause(usual: number, {nextCheckAfter, now, failures = 0}: PollingFacts): number {
  const named = Date.parse(nextCheckAfter ?? '') - now;
  const pause = named > 0 ? named : usual;
  if (failures === 0) return pause;
  // What failed is tried sooner than usual at first, then ever later.
  const patience = Math.min(MINUTE * 2 ** (failures - 1), LONGEST_AFTER_FAILURE);
  return named > 0 ? Math.max(named, patience) : patience;
}
