import {dateOfDayNumber, dayNumber} from '../../core/plain-date.model.js';
import {isAnswerTo} from '../../service/questions.model.js';
import {type Answer, holds, type Match, type Scalar} from '../../service/rule.model.js';
import type {Question, ServiceDefinition} from '../../service/service.model.js';
import {isRange, matchesWith} from '../rule-matches.js';

/** Answers that no rule tells apart, and one of them to try. */
export interface AnswerClass {
  readonly answer: Answer;
  /** First and last of the class, for numbers and days; absent where it is open. */
  readonly from?: Scalar | undefined;
  readonly to?: Scalar | undefined;
}

/** A number line on which numbers and days lie alike. */
interface Line {
  place(value: Scalar): number;
  value(place: number): Scalar;
}

const DAYS: Line = {place: (value) => dayNumber(String(value)), value: dateOfDayNumber};
const NUMBERS: Line = {place: Number, value: (place) => place};

/** A day to try where no rule and no bound names one. */
const SOME_DAY = '2000-01-01';

/** The answers worth trying: every class that the definition's rules distinguish, once. */
export function answerClasses(
  question: Question,
  service: ServiceDefinition,
): readonly AnswerClass[] {
  const {options = [], type} = question;
  const values = options.map(({value}) => value);
  if (type === 'yesno') return [{answer: true}, {answer: false}];
  if (type === 'one') return values.map((answer) => ({answer}));
  if (type === 'many') return subsets(values).map((answer) => ({answer}));
  return spans(question, matchesWith(service, question.id), type === 'date' ? DAYS : NUMBERS);
}

/** Each alone, none, and all: enough for rules that ask whether one of them was chosen. */
const subsets = (values: readonly Scalar[]): readonly (readonly Scalar[])[] => [
  ...values.map((value) => [value]),
  [],
  ...(values.length > 1 ? [values] : []),
];

function spans(question: Question, matches: readonly Match[], line: Line): readonly AnswerClass[] {
  const {id} = question;
  const signature = (value: Scalar): string =>
    matches.map((match) => holds({[id]: match}, {[id]: value})).join();
  const classes: {places: number[]; signature: string}[] = [];
  for (const place of placesToTry(question, matches, line)) {
    const value = line.value(place);
    if (!isAnswerTo(question, value)) continue;
    const last = classes.at(-1);
    if (last?.signature === signature(value)) last.places.push(place);
    else classes.push({places: [place], signature: signature(value)});
  }
  return classes.map(({places}, index) => {
    const [first = 0, last] = [places[0], places.at(-1)];
    return {
      answer: line.value(index === 0 ? (last ?? first) : first),
      from: index === 0 ? question.min : line.value(first),
      to: index === classes.length - 1 ? question.max : line.value(last ?? first),
    };
  });
}

/** Ascending: each bound with what lies on its sides, and what lies between two bounds. */
function placesToTry({max, min, type}: Question, matches: readonly Match[], line: Line): number[] {
  const named = [...matches.flatMap(boundsOf), min, max].filter((value) => value !== undefined);
  const bounds = named.map((value) => line.place(value)).filter(Number.isFinite);
  if (bounds.length === 0) return [type === 'date' ? line.place(SOME_DAY) : 0];
  const sorted = [...new Set(bounds)].sort((one, other) => one - other);
  const isWhole = sorted.every(Number.isInteger);
  const step = isWhole ? 1 : 0.01;
  const near = sorted.flatMap((bound, index) => {
    const next = sorted[index + 1] ?? bound + 2;
    const between = (bound + next) / 2;
    return [bound - step, bound, bound + step, isWhole ? Math.floor(between) : between];
  });
  return [...new Set(near)].sort((one, other) => one - other);
}

function boundsOf(match: Match): readonly (Scalar | undefined)[] {
  if (isRange(match)) return [match.min, match.max];
  return typeof match === 'object' ? match : [match];
}
