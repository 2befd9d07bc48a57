/** The middle value; the mean of the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

/**
 * How many times `of` the `values` are, as the median of the rounds. Both numbers of a ratio come
 * from one round: what slows the machine for a while slows both.
 */
export const ratio = (values: readonly number[], of: readonly number[]): number =>
  median(values.map((value, round) => value / (of[round] ?? NaN)));

/** The same items in an order left to chance. */
export function shuffled<T>(items: readonly T[]): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(Math.floor(Math.random() * rest.length), 1)[0] as T);
}
