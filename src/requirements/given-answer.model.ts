/** From what stands in a form to an answer. */
import {isAnswerTo} from '../service/questions.model.js';
import type {Answer} from '../service/rule.model.js';
import type {Question} from '../service/service.model.js';
import type {AnswerProblem} from './checklist.model.js';

/** The value of “I am not sure” in a form; no option has it, because options have numbers. */
export const UNSURE = 'unsure';

/**
 * What the values of a form say to a question. Options are named by their place, so that `1`, `'1'`
 * and `true` stay apart.
 */
export function givenAnswer(question: Question, values: readonly string[]): Answer | AnswerGap {
  const [value = ''] = values;
  if (values.includes(UNSURE)) return null;
  const answer = answerFrom(question, values);
  if (answer !== undefined && isAnswerTo(question, answer)) return answer;
  return {problem: value.trim() === '' ? 'missing' : 'wrong'};
}

/** No answer, and why. */
export interface AnswerGap {
  readonly problem: AnswerProblem;
}

/** Whether an answer was given at all. */
export const isGap = (given: Answer | AnswerGap): given is AnswerGap =>
  typeof given === 'object' && given !== null && 'problem' in given;

function answerFrom({options = [], type}: Question, values: readonly string[]) {
  const [value = ''] = values;
  switch (type) {
    case 'one':
      return options[Number(value || NaN)]?.value;
    case 'many':
      return values.flatMap((place) => options[Number(place)]?.value ?? []);
    case 'yesno':
      return value ? value === 'true' : undefined;
    case 'number':
      return value.trim() === '' ? undefined : Number(value.normalize('NFKC'));
    case 'date':
      return value;
  }
}

/** The values that stand in a form for an answer that was given before. */
export function formValues({options = [], type}: Question, answer: Answer | undefined): string[] {
  if (answer === undefined) return [];
  if (answer === null) return [UNSURE];
  const places = (answers: readonly unknown[]) =>
    answers.map((each) => String(options.findIndex(({value}) => value === each)));
  if (type === 'many') return places(Array.isArray(answer) ? answer : []);
  return type === 'one' ? places([answer]) : [String(answer)];
}
