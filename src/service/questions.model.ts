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
import type {Channel, Question, ServiceDefinition} from './service.model.js';

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
      return typeof answer === 'number' && isWithin(question, answer);
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
  const live: Record<string, Answer> = {};
  for (const question of service.questions ?? []) {
    const answer = answerTo(answers, question.id);
    if (isAsked(question, live) && answer !== undefined && isAnswerTo(question, answer))
      live[question.id] = answer;
  }
  const channel = answerTo(answers, CHANNEL_ANSWER);
  if (possibleChannels(service, live).some(({id}) => id === channel))
    live[CHANNEL_ANSWER] = channel!;
  return live;
}

/** Whether a question is put at all; not before that is certain. */
const isAsked = ({when}: Question, live: Answers): boolean => holds(when, live) === true;

/** The questions that are put to this citizen, answered or not, in order. */
export const askedQuestions = (service: ServiceDefinition, live: Answers): readonly Question[] =>
  (service.questions ?? []).filter((question) => isAsked(question, live));

/** Ways to apply that are not ruled out, the one with the fewest trips first. */
export const possibleChannels = (service: ServiceDefinition, live: Answers): readonly Channel[] =>
  service.channels
    .filter(({when}) => holds(when, live) !== false)
    .sort((one, other) => one.visits - other.visits);

/** The chosen channel alone, else all possible ones. */
export function openChannels(service: ServiceDefinition, live: Answers): readonly Channel[] {
  const possible = possibleChannels(service, live);
  const chosen = possible.filter(({id}) => id === live[CHANNEL_ANSWER]);
  return chosen.length > 0 ? chosen : possible;
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

/** Rules that are still to be decided for this citizen, with those of the channels alone. */
function undecidedRules(service: ServiceDefinition, live: Answers): readonly (When | undefined)[] {
  const open = openChannels(service, live);
  const requirements = service.requirements.filter(
    ({when, channels}) => every([holds(when, live), appliesThrough(channels, open)]) !== false,
  );
  return [
    ...requirements.flatMap(({when, anyOf = [], supply = []}) => [
      when,
      ...anyOf.map((list) => list.when),
      ...untilDecided(supply, live),
    ]),
    ...service.channels.map(({when}) => when),
    ...(service.fees ?? []).map(({when}) => when),
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
  live: Answers,
): ReadonlySet<string> {
  const ids = new Set(rules.flatMap((rule) => openQuestions(rule, live)));
  // Backwards, because a question depends on earlier ones only.
  for (const {id, when} of [...(service.questions ?? [])].reverse()) {
    if (ids.has(id)) for (const earlier of openQuestions(when, live)) ids.add(earlier);
  }
  return ids;
}

/** The question to put next: the first that is open and on which something still depends. */
export function nextQuestion(service: ServiceDefinition, live: Answers): Question | undefined {
  const ids = mattering(undecidedRules(service, live), service, live);
  return askedQuestions(service, live).find(
    ({id}) => ids.has(id) && answerTo(live, id) === undefined,
  );
}

/** How many unanswered questions the ways to apply still depend on. */
export function openChannelQuestions(service: ServiceDefinition, live: Answers): number {
  const rules = service.channels.map(({when}) => when);
  return [...mattering(rules, service, live)].filter((id) => answerTo(live, id) === undefined)
    .length;
}
