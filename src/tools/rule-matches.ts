import {conditionsOf} from '../service/references.model.js';
import type {Match, Range, When} from '../service/rule.model.js';
import type {ServiceDefinition} from '../service/service.model.js';

/** One comparison of a condition: which question, and what the answer has to be. */
export type QuestionMatch = readonly [question: string, match: Match];

/** Every comparison in a condition, however deep. */
export const matchesIn = (when: When | undefined): readonly QuestionMatch[] =>
  Object.entries(when ?? {}).flatMap(([key, part]): readonly QuestionMatch[] => {
    if (key === 'not') return matchesIn(part as When);
    if (key === 'all' || key === 'any') return (part as readonly When[]).flatMap(matchesIn);
    return [[key, part as Match]];
  });

/** Every comparison with answers to one question, anywhere in a definition. */
export const matchesWith = (service: ServiceDefinition, question: string): readonly Match[] =>
  conditionsOf(service)
    .flatMap(([, when]) => matchesIn(when))
    .filter(([id]) => id === question)
    .map(([, match]) => match);

/** Whether a match gives bounds, not values. */
export const isRange = (match: Match): match is Range =>
  typeof match === 'object' && !Array.isArray(match);
