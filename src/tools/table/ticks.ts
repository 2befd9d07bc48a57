/** For which answers a document is needed, as far as ticks can say it. */
import type {Scalar, When} from '../../service/rule.model.js';
import type {Question, ServiceDefinition} from '../../service/service.model.js';
import {type Tick, tickOf} from '../merge-conditions.js';
import {documentOf, documentsIn, listsIn} from '../requirement-documents.js';
import {isRange, matchesIn} from '../rule-matches.js';

/** One row of ticks. Without any, the document is always needed. */
export interface Ticks {
  readonly ticks: readonly Tick[];
  /** Whether the ticks say all; otherwise they only show which answers play a part. */
  readonly isExact: boolean;
}

const ALWAYS: Ticks = {ticks: [], isExact: true};

/** A condition that any of some ticks meets; undefined where it says more than that. */
function unionOf(when: When): readonly Tick[] | undefined {
  const tick = tickOf(when);
  if (tick) return [tick];
  const {any, ...others} = when;
  if (!any || Object.keys(others).length > 0) return undefined;
  const parts = any.map(unionOf);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

const hasColumn = ([id, values]: Tick, questions: readonly Question[]): boolean => {
  const question = questions.find((each) => each.id === id);
  const known: readonly Scalar[] =
    question?.type === 'yesno' ? [true, false] : (question?.options ?? []).map(({value}) => value);
  return values.every((value) => known.includes(value));
};

/** The answers that a condition names at all. */
const named = (when: When): readonly Tick[] =>
  matchesIn(when).flatMap(([id, match]): readonly Tick[] =>
    isRange(match) ? [] : [[id, typeof match === 'object' ? match : [match]]],
  );

function ticksOfCondition(when: When | undefined, questions: readonly Question[]): Ticks {
  if (when === undefined) return ALWAYS;
  const ticks = unionOf(when);
  if (ticks?.every((tick) => hasColumn(tick, questions))) return {ticks, isExact: true};
  return {ticks: named(when).filter((tick) => hasColumn(tick, questions)), isExact: false};
}

/** The ticks of a document; undefined where no requirement asks for it. */
export function ticksOf(service: ServiceDefinition, document: string): Ticks | undefined {
  const {questions = []} = service;
  const asking = service.requirements.filter((each) => documentsIn(each).includes(document));
  if (asking.length === 0) return undefined;
  const all = asking.map((requirement) => {
    const own = ticksOfCondition(requirement.when, questions);
    const lists = listsIn(requirement).filter(({needs}) =>
      needs.map(documentOf).includes(document),
    );
    return lists.every(({when}) => when === undefined) ? own : {...own, isExact: false};
  });
  if (all.some(({isExact, ticks}) => isExact && ticks.length === 0)) return ALWAYS;
  return {
    ticks: all.flatMap(({ticks}) => ticks),
    isExact: all.every(({isExact}) => isExact),
  };
}
