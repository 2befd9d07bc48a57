/** Which questions are asked, which matter, and which answers still count. */
import {isIsoDate} from '../core/plain-date.model.js';
import {
  type Answer,
  type Answers,
  answerTo,
  every,
  holds,
  openQuestions,
  type Scalar,
  type Truth,
  type When,
} from './rule.model.js';
import type {
  Channel,
  ChannelType,
  Question,
  Requirement,
  ServiceDefinition,
} from './service.model.js';

/**
 * Under this name the answers carry the id of the channel that the citizen chose. No question can
 * have it, because an id begins with a letter.
 */
export const CHANNEL_ANSWER = '$channel';

/** Whether a value can be an answer to a question. `null` (“I am not sure”) always can. */
export function isAnswerTo(question: Question, answer: unknown): answer is Answer {
  if (answer === null) return true;
  switch (question.type) {
    case 'yesno':
      return typeof answer === 'boolean';
    case 'one':
      return isOption(question, answer);
    case 'many':
      return Array.isArray(answer) && answer.every((value) => isOption(question, value));
    case 'number':
      return Number.isFinite(answer) && isWithin(question, answer as number);
    case 'date':
      return isIsoDate(answer) && isWithin(question, answer);
  }
}

const isOption = ({options = []}: Question, value: unknown): boolean =>
  options.some((option) => option.value === value);

const isWithin = ({min, max}: Question, value: Scalar): boolean =>
  (min === undefined || value >= min) && (max === undefined || value <= max);

/**
 * The answers that still count: those to questions that are asked, in so far as they can be
 * answers, and the chosen channel where it is still open. Changing an early answer keeps the later
 * ones that are still asked.
 */
export function liveAnswers(service: ServiceDefinition, answers: Answers): Answers {
  const facts = factsOf(service, answers);
  const live = (service.questions ?? []).filter(
    ({id, when}) => facts[id] !== undefined && holds(when, facts) === true,
  );
  const channel = answerTo(answers, CHANNEL_ANSWER);
  const isOpen = possibleChannels(service, facts).some(({id}) => id === channel);
  return {
    ...Object.fromEntries(live.map(({id}) => [id, facts[id]!])),
    ...(isOpen ? {[CHANNEL_ANSWER]: channel!} : {}),
  };
}

/**
 * What the rules are read against: the answers, and of each question that is ruled out the
 * certainty that none of its options is meant. Otherwise its papers would depend for ever on an
 * answer that nobody asks for.
 */
export function factsOf(service: ServiceDefinition, answers: Answers): Answers {
  const facts: Record<string, Answer> = {};
  for (const question of service.questions ?? []) {
    const answer = answerTo(answers, question.id);
    const isAsked = holds(question.when, facts);
    if (isAsked === false) facts[question.id] = [];
    else if (isAsked && answer !== undefined && isAnswerTo(question, answer))
      facts[question.id] = answer;
  }
  return facts;
}

/** The questions that are put to this citizen, answered or not, in order. */
export function askedQuestions(service: ServiceDefinition, answers: Answers): readonly Question[] {
  const facts = factsOf(service, answers);
  return (service.questions ?? []).filter(({when}) => holds(when, facts) === true);
}

/** Ways to apply that are not ruled out, the one with the fewest trips first. */
export const possibleChannels = (
  service: ServiceDefinition,
  answers: Answers,
): readonly Channel[] => {
  const facts = factsOf(service, answers);
  return service.channels
    .filter(({when}) => holds(when, facts) !== false)
    .sort((one, other) => one.visits - other.visits);
};

/** The chosen channel alone, once it is certain that it is open; else all possible ones. */
export function openChannels(service: ServiceDefinition, answers: Answers): readonly Channel[] {
  const facts = factsOf(service, answers);
  const possible = possibleChannels(service, answers);
  const chosen = possible.filter(
    ({id, when}) => id === answerTo(answers, CHANNEL_ANSWER) && holds(when, facts) === true,
  );
  return chosen.length > 0 ? chosen : possible;
}

/** Where to read what to wear for a photo, and the ways to apply that need one. */
export interface PhotoGuidance {
  readonly url: string;
  readonly channels: readonly ChannelType[];
}

/** The guide of the first way that names one; undefined where none does. */
export function photoGuideOf(channels: readonly Channel[]): PhotoGuidance | undefined {
  const guided = channels.filter(({photo}) => photo?.guide);
  const url = guided[0]?.photo?.guide;
  return url ? {url, channels: guided.map(({type}) => type)} : undefined;
}

/** Whether what is bound to some channels applies, given those that are open. */
export function appliesThrough(
  channels: readonly string[] | undefined,
  open: readonly Channel[],
): Truth {
  if (!channels) return true;
  const isBound = open.map(({id}) => channels.includes(id));
  return isBound.includes(true) ? !isBound.includes(false) || undefined : false;
}

/** Rules that are still to be decided for this citizen. */
function undecidedRules(
  service: ServiceDefinition,
  answers: Answers,
): readonly (When | undefined)[] {
  const facts = factsOf(service, answers);
  const open = openChannels(service, answers);
  const isPossible = ({when, channels}: Pick<Requirement, 'when' | 'channels'>): boolean =>
    every([holds(when, facts), appliesThrough(channels, open)]) !== false;
  return [
    ...service.requirements
      .filter(isPossible)
      .flatMap(({when, anyOf = [], supply = []}) => [
        when,
        ...anyOf.map((list) => list.when),
        ...untilDecided(supply, facts),
      ]),
    ...service.channels.map(({when}) => when),
    ...(service.fees ?? []).filter(isPossible).map(({when}) => when),
    ...(service.tips ?? []).map(({when}) => when),
  ];
}

/** Entries of which the first that holds counts: those behind it no longer matter. */
function untilDecided(
  entries: readonly {readonly when?: When | undefined}[],
  live: Answers,
): readonly (When | undefined)[] {
  const decided = entries.findIndex(({when}) => holds(when, live) === true);
  return (decided < 0 ? entries : entries.slice(0, decided)).map(({when}) => when);
}

/** The ids of all questions on which rules still depend, directly or through other questions. */
function mattering(
  rules: readonly (When | undefined)[],
  service: ServiceDefinition,
  facts: Answers,
): ReadonlySet<string> {
  const ids = new Set(rules.flatMap((rule) => openQuestions(rule, facts)));
  // Backwards, because a question depends on earlier ones only.
  for (const {id, when} of [...(service.questions ?? [])].reverse()) {
    if (ids.has(id)) for (const earlier of openQuestions(when, facts)) ids.add(earlier);
  }
  return ids;
}

/** The question to put next: the first that is open and on which something still depends. */
export function nextQuestion(service: ServiceDefinition, answers: Answers): Question | undefined {
  const facts = factsOf(service, answers);
  const ids = mattering(undecidedRules(service, answers), service, facts);
  return askedQuestions(service, answers).find(
    ({id}) => ids.has(id) && answerTo(facts, id) === undefined,
  );
}

/** How many questions are still to be put on which the ways to apply depend. */
export function openChannelQuestions(service: ServiceDefinition, answers: Answers): number {
  const facts = factsOf(service, answers);
  const ids = mattering(
    service.channels.map(({when}) => when),
    service,
    facts,
  );
  const toCome = new Set<string>();
  for (const {id, when} of service.questions ?? []) {
    // One behind “I am not sure” is never put.
    const isReachable =
      holds(when, facts) === true || openQuestions(when, facts).some((each) => toCome.has(each));
    if (ids.has(id) && isReachable && answerTo(facts, id) === undefined) toCome.add(id);
  }
  return toCome.size;
}
