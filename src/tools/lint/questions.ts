/** Questions can be answered, in their order, and something follows from each. */
import {isIsoDate} from '../../core/plain-date.model.js';
import {conditionsOf, questionsIn} from '../../service/references.model.js';
import type {Question, ServiceDefinition} from '../../service/service.model.js';
import {type Check, error, type Finding, warning} from '../finding.js';

function orderFindings({questions = []}: ServiceDefinition): readonly Finding[] {
  const earlier = new Set<string>();
  return questions.flatMap(({id, when}, index) => {
    const later = questionsIn(when).find((named) => !earlier.has(named));
    earlier.add(id);
    return later === undefined
      ? []
      : [
          error('question-order')(
            `questions.${index}.when`,
            `names “${later}”, which comes no earlier`,
          ),
        ];
  });
}

/** Questions that decide something, directly or by deciding whether another one is asked. */
function usedQuestions(service: ServiceDefinition): ReadonlySet<string> {
  const used = new Set(
    conditionsOf(service)
      .filter(([path]) => !path.startsWith('questions.'))
      .flatMap(([, when]) => questionsIn(when)),
  );
  for (const {id, when} of [...(service.questions ?? [])].reverse())
    if (used.has(id)) for (const earlier of questionsIn(when)) used.add(earlier);
  return used;
}

function useFindings(service: ServiceDefinition): readonly Finding[] {
  const used = usedQuestions(service);
  return (service.questions ?? []).flatMap(({id}, index) =>
    used.has(id)
      ? []
      : [
          warning('question-unused')(
            `questions.${index}`,
            `“${id}” is asked for nothing: no rule names it`,
          ),
        ],
  );
}

function optionProblem({options = [], type}: Question): string | undefined {
  const isChoice = type === 'one' || type === 'many';
  if (isChoice && options.length === 0) return 'has no options to choose from';
  if (type === 'one' && options.length === 1) return 'has only one option';
  return !isChoice && options.length > 0 ? `has options, but its type is “${type}”` : undefined;
}

function boundProblem({max, min, type}: Question): string | undefined {
  const bounds = [min, max].filter((bound) => bound !== undefined);
  if (bounds.length === 0) return undefined;
  if (type !== 'number' && type !== 'date') return `has min or max, but its type is “${type}”`;
  const isRight = type === 'date' ? isIsoDate : (bound: unknown) => typeof bound === 'number';
  if (!bounds.every(isRight)) return `has a min or max that is no ${type}`;
  return min !== undefined && max !== undefined && min > max
    ? 'has a min above its max'
    : undefined;
}

const formFindings = ({questions = []}: ServiceDefinition): readonly Finding[] =>
  questions.flatMap((question, index) => {
    const path = `questions.${index}`;
    const [options, bounds] = [optionProblem(question), boundProblem(question)];
    return [
      ...(options ? [error('question-options')(path, options)] : []),
      ...(bounds ? [error('question-bounds')(path, bounds)] : []),
      ...(question.required && question.unsure !== undefined
        ? [warning('question-unsure')(path, 'is required, so its “unsure” is never offered')]
        : []),
    ];
  });

/** The questions by themselves and among each other. */
export const questionFindings: Check = (service) => [
  ...formFindings(service),
  ...orderFindings(service),
  ...useFindings(service),
];
