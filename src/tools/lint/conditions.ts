/** Conditions compare with what can be an answer. */
import {isIsoDate} from '../../core/plain-date.model.js';
import {conditionsOf} from '../../service/references.model.js';
import type {Match, Range, Scalar} from '../../service/rule.model.js';
import type {Question} from '../../service/service.model.js';
import {type Check, error} from '../finding.js';
import {isRange, matchesIn} from '../rule-matches.js';

const show = (value: unknown): string => JSON.stringify(value);

/** What is wrong with comparing an answer with one value. */
function valueProblem({id, options = [], type}: Question, value: Scalar): string | undefined {
  switch (type) {
    case 'one':
    case 'many':
      return options.some((option) => option.value === value)
        ? undefined
        : `compares “${id}” with ${show(value)}, which is none of its options`;
    case 'yesno':
      return typeof value === 'boolean'
        ? undefined
        : `compares “${id}” with ${show(value)}, but it is answered with true or false`;
    case 'number':
      return typeof value === 'number'
        ? undefined
        : `compares “${id}” with ${show(value)}, but it is answered with a number`;
    case 'date':
      return isIsoDate(value)
        ? undefined
        : `compares “${id}” with ${show(value)}, but it is answered with a day, YYYY-MM-DD`;
  }
}

function rangeProblem(question: Question, {max, min}: Range): string | undefined {
  const {id, type} = question;
  if (type !== 'number' && type !== 'date')
    return `gives bounds for “${id}”, but its type is “${type}”`;
  const bounds = [min, max].filter((bound) => bound !== undefined);
  const problem = bounds.map((bound) => valueProblem(question, bound)).find(Boolean);
  if (problem) return problem;
  return min !== undefined && max !== undefined && min > max
    ? `wants “${id}” to be at least ${min} and at most ${max}, which nothing is`
    : undefined;
}

function problemsOf(question: Question, match: Match): readonly string[] {
  if (isRange(match)) return [rangeProblem(question, match) ?? []].flat();
  const values = Array.isArray(match) ? (match as readonly Scalar[]) : [match as Scalar];
  return values.flatMap((value) => valueProblem(question, value) ?? []);
}

/** Values that are no options, bounds where nothing is counted, and values of the wrong type. */
export const conditionFindings: Check = (service) => {
  const questions = new Map((service.questions ?? []).map((question) => [question.id, question]));
  return conditionsOf(service).flatMap(([path, when]) =>
    matchesIn(when).flatMap(([id, match]) => {
      const question = questions.get(id);
      return question
        ? problemsOf(question, match).map((text) => error('condition')(path, text))
        : [];
    }),
  );
};
