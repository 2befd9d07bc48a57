import {liveAnswers} from '../../src/service/questions.model.js';
import {type Answer, type Answers, holds, type Range} from '../../src/service/rule.model.js';
import type {Question, ServiceDefinition} from '../../src/service/service.model.js';
import {objectsIn} from './service-files.js';

/** The day or number beside a bound, on its other side. */
const beyond = (bound: number | string, step: 1 | -1): number | string =>
  typeof bound === 'number'
    ? bound + step
    : new Date(Date.parse(bound) + step * 86_400_000).toISOString().slice(0, 10);

/** Numbers or days on either side of each bound that a rule names for this question. */
function boundaryAnswers({id, min, max}: Question, service: ServiceDefinition): Answer[] {
  const ranges = [...objectsIn(service)].flatMap(([, object]) => {
    const range = object[id] as Range | undefined;
    return typeof range === 'object' && ('min' in range || 'max' in range) ? [range] : [];
  });
  const near = ranges.flatMap((range) => [
    ...(range.min === undefined ? [] : [range.min, beyond(range.min, -1)]),
    ...(range.max === undefined ? [] : [range.max, beyond(range.max, 1)]),
  ]);
  return [...new Set([...near, ...(min === undefined ? [] : [min])])].filter(
    (value) => (min === undefined || value >= min) && (max === undefined || value <= max),
  );
}

function possibleAnswers(question: Question, service: ServiceDefinition): Answer[] {
  const values = (question.options ?? []).map(({value}) => value);
  if (question.type === 'one') return values;
  if (question.type === 'yesno') return [true, false];
  if (question.type === 'many') return [values, ...values.map((value) => [value])];
  return boundaryAnswers(question, service);
}

/** Every way to answer all questions that are put, one after the other. */
export function answerPaths(service: ServiceDefinition): readonly Answers[] {
  let paths: Answers[] = [{}];
  for (const question of service.questions ?? []) {
    paths = paths.flatMap((path) =>
      holds(question.when, path)
        ? possibleAnswers(question, service).map((answer) => ({...path, [question.id]: answer}))
        : [path],
    );
  }
  return paths.map((path) => liveAnswers(service, path));
}
