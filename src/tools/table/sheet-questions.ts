/** The columns of a sheet as questions: those of a base where it has them, else new ones. */
import type {Scalar} from '../../service/rule.model.js';
import type {LocalText, Option, Question, ServiceDefinition} from '../../service/service.model.js';
import {wordings} from '../texts.js';
import type {Sheet} from './sheet.js';

/** What each column of a sheet stands for, and the questions of all columns. */
export interface SheetQuestions {
  readonly questions: readonly Question[];
  /** One for each column. */
  readonly answers: readonly (readonly [question: string, value: Scalar])[];
}

const YES = /^(yes|是)$/i;
const NO = /^(no|否)$/i;

const isCalled = (text: LocalText, name: string, base: ServiceDefinition): boolean =>
  Object.values(wordings(text, base)).some((each) => each.replace(/\s+/g, ' ').trim() === name);

/** `option-3`, or the next that is free. */
function freeName(prefix: string, taken: readonly unknown[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${prefix}-${number}`)) number += 1;
  return `${prefix}-${number}`;
}

function questionFor(
  label: string,
  labels: readonly string[],
  questions: readonly Question[],
  base: ServiceDefinition | undefined,
): Question {
  const known = base && questions.find((each) => isCalled(each.label, label, base));
  if (known) return known;
  const id = freeName(
    'question',
    questions.map((question) => question.id),
  );
  const isYesNo = labels.every((each) => YES.test(each) || NO.test(each));
  return {id, type: isYesNo ? 'yesno' : 'one', label, ...(isYesNo ? {} : {options: []})};
}

/** A question with an option more, where it has none of that name. */
function withOption(
  question: Question,
  label: string,
  base: ServiceDefinition | undefined,
): {question: Question; value: Scalar} {
  if (question.type === 'yesno') return {question, value: !NO.test(label)};
  const options: readonly Option[] = question.options ?? [];
  const known = options.find((option) =>
    base ? isCalled(option.label, label, base) : option.label === label,
  );
  if (known) return {question, value: known.value};
  const value = freeName(
    'option',
    options.map((option) => option.value),
  );
  return {question: {...question, options: [...options, {value, label}]}, value};
}

/** The questions of a base with the sheet's own added, and the answer of each column. */
export function sheetQuestions({columns}: Sheet, base?: ServiceDefinition): SheetQuestions {
  const questions: Question[] = [...(base?.questions ?? [])];
  const ids = new Map<string, string>();
  const answers = columns.map(([label, option]): readonly [string, Scalar] => {
    const labels = columns.filter(([each]) => each === label).map(([, each]) => each);
    const found =
      questions.find(({id}) => id === ids.get(label)) ??
      questionFor(label, labels, questions, base);
    ids.set(label, found.id);
    const {question, value} = withOption(found, option, base);
    const at = questions.findIndex(({id}) => id === question.id);
    questions.splice(at < 0 ? questions.length : at, at < 0 ? 0 : 1, question);
    return [question.id, value];
  });
  return {questions, answers};
}
