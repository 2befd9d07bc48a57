/** How loud a microphone hears somebody, in steps that can be said in words. */

/** What is heard: nothing, something faint, a voice. */
export type Loudness = 'silent' | 'soft' | 'clear';

/** Steps of the bar. */
export const STEPS = 10;

/** Decibels below full scale that fill no step, and all of them. */
const QUIETEST = -60;
const LOUDEST = -15;

/** The steps at which a voice is heard at all, and heard well: a still room stays below. */
const SOFT_FROM = 3;
const CLEAR_FROM = 5;

/** The bar's steps for one moment of sound, 0 to {@link STEPS}; samples lie between -1 and 1. */
export function stepsOf(samples: ArrayLike<number>): number {
  const {length} = samples;
  let sum = 0;
  for (let index = 0; index < length; index++) sum += (samples[index] ?? 0) ** 2;
  const decibels = 20 * Math.log10(Math.sqrt(sum / Math.max(1, length)));
  const share = (decibels - QUIETEST) / (LOUDEST - QUIETEST);
  return Math.round(Math.min(1, Math.max(0, share || 0)) * STEPS);
}

/** What so many steps mean. */
export function loudnessOf(steps: number): Loudness {
  if (steps < SOFT_FROM) return 'silent';
  return steps < CLEAR_FROM ? 'soft' : 'clear';
}

const RANKS: readonly Loudness[] = ['silent', 'soft', 'clear'];

/** The louder of two: who was heard well once has a microphone that works. */
export const louder = (one: Loudness, other: Loudness): Loudness =>
  RANKS.indexOf(one) >= RANKS.indexOf(other) ? one : other;
