/** What is kept of a list on the citizen's device. */
import {entriesOf} from '../service/papers.model.js';
import type {Answers} from '../service/rule.model.js';
import type {ServiceDefinition} from '../service/service.model.js';
import {publicAnswers} from './shared-answers.model.js';

/** Answers and ticks as they are kept. */
export interface KeptList {
  readonly answers: Answers;
  readonly ticked: readonly string[];
}

/**
 * What may be kept. A tick on a paper that only a sensitive answer calls for would tell that
 * answer, so it stays away, too.
 */
export function keptList(
  service: ServiceDefinition,
  live: Answers,
  ticked: ReadonlySet<string>,
): KeptList {
  const answers = publicAnswers(service, live);
  const papers = entriesOf(service, answers)
    .filter(({isCertain}) => isCertain)
    .flatMap(({lists}) => lists.filter((list) => list.isCertain))
    .flatMap((list) => list.papers.map(({key}) => key));
  return {answers, ticked: papers.filter((key) => ticked.has(key))};
}

/** A list that was kept; undefined where it is none. What no longer fits is dropped later. */
export function parseKeptList(value: unknown): KeptList | undefined {
  const {answers, ticked} = (value ?? {}) as Partial<Record<string, unknown>>;
  if (typeof answers !== 'object' || answers === null || !Array.isArray(ticked)) return undefined;
  return {
    answers: answers as Answers,
    ticked: ticked.filter((key): key is string => typeof key === 'string'),
  };
}
