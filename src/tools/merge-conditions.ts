import type {Match, Scalar, When} from '../service/rule.model.js';

/** A condition that names one question and its values: what one row of a table can say. */
export type Tick = readonly [question: string, values: readonly Scalar[]];

const isScalar = (match: unknown): match is Scalar => match !== null && typeof match !== 'object';

/** A condition on one question alone, as its values; undefined where it says more. */
export function tickOf(when: When): Tick | undefined {
  const [entry, ...more] = Object.entries(when);
  if (!entry || more.length > 0) return undefined;
  const [question, match] = entry as [string, Match];
  if (['all', 'any', 'not'].includes(question)) return undefined;
  if (isScalar(match)) return [question, [match]];
  return Array.isArray(match) ? [question, match as readonly Scalar[]] : undefined;
}

const fromTick = ([question, values]: Tick): When => ({
  [question]: values.length === 1 ? values[0]! : values,
});

/**
 * A condition that holds where one of these does: answers to the same question become one list of
 * values, the rest stands in `any`. Undefined, which always holds, where there is none.
 */
export function anyOf(whens: readonly When[]): When | undefined {
  const ticks = new Map<string, readonly Scalar[]>();
  const others: When[] = [];
  for (const when of whens) {
    const tick = tickOf(when);
    if (tick) ticks.set(tick[0], [...new Set([...(ticks.get(tick[0]) ?? []), ...tick[1]])]);
    else if (!others.some((other) => JSON.stringify(other) === JSON.stringify(when)))
      others.push(when);
  }
  const parts = [...[...ticks].map(fromTick), ...others];
  return parts.length > 1 ? {any: parts} : parts[0];
}
