/** Every way through a definition's questions, with what each comes to. */
import {type Entry, entriesOf} from '../../service/papers.model.js';
import {liveAnswers, nextQuestion, possibleChannels} from '../../service/questions.model.js';
import type {Answers} from '../../service/rule.model.js';
import type {Channel, Question, ServiceDefinition, Tip} from '../../service/service.model.js';
import {type Charge, chargesOf, tipsOf} from '../../service/terms.model.js';
import {type Trips, tripsOf} from '../../service/trips.model.js';
import {answerClasses, type AnswerClass} from './answer-classes.js';

/** So many are listed at most. */
export const MAX_PATHS = 10_000;

/** One question as it is answered on a path. */
export interface Step extends AnswerClass {
  readonly question: Question;
}

/** One citizen's case: the questions put to them, their answers, and what follows. */
export interface Path {
  readonly steps: readonly Step[];
  readonly answers: Answers;
  /** Ways to apply that are open, the one with the fewest trips first. */
  readonly channels: readonly Channel[];
  readonly trips: Trips;
  /** Papers through any of the open ways; those bound to one of them are not certain. */
  readonly entries: readonly Entry[];
  readonly charges: readonly Charge[];
  readonly tips: readonly Tip[];
}

export interface Paths {
  readonly service: ServiceDefinition;
  readonly paths: readonly Path[];
  /** False where there are more than {@link MAX_PATHS}, and the rest is missing. */
  readonly isComplete: boolean;
}

function pathAt(service: ServiceDefinition, answers: Answers, steps: readonly Step[]): Path {
  return {
    steps,
    answers,
    channels: possibleChannels(service, answers),
    trips: tripsOf(service, answers),
    entries: entriesOf(service, answers),
    charges: chargesOf(service, answers),
    tips: tipsOf(service, answers),
  };
}

function* walk(
  service: ServiceDefinition,
  classesOf: (question: Question) => readonly AnswerClass[],
  answers: Answers,
  steps: readonly Step[],
): Generator<Path> {
  const question = nextQuestion(service, answers);
  const classes = question ? classesOf(question) : [];
  if (!question || classes.length === 0) {
    yield pathAt(service, answers, steps);
    return;
  }
  for (const each of classes) {
    const next = liveAnswers(service, {...answers, [question.id]: each.answer});
    yield* walk(service, classesOf, next, [...steps, {question, ...each}]);
  }
}

/**
 * Every path of answers, in the order in which the checklist puts its questions: it asks only what
 * still matters. Numbers and days are tried once in each class that the rules tell apart, several
 * options each alone, none and all. “I am not sure” is no path of its own: it leaves open what the
 * answers decide.
 */
export function pathsOf(service: ServiceDefinition): Paths {
  const known = new Map<string, readonly AnswerClass[]>();
  const classesOf = (question: Question): readonly AnswerClass[] => {
    const classes = known.get(question.id) ?? answerClasses(question, service);
    known.set(question.id, classes);
    return classes;
  };
  const paths: Path[] = [];
  for (const path of walk(service, classesOf, {}, [])) {
    if (paths.length === MAX_PATHS) return {service, paths, isComplete: false};
    paths.push(path);
  }
  return {service, paths, isComplete: true};
}
