/** What the citizen did with the list, and how the list is laid out. */
import {type Entry, isToGet} from '../service/papers.model.js';
import {
  askedQuestions,
  CHANNEL_ANSWER,
  nextQuestion,
  possibleChannels,
} from '../service/questions.model.js';
import {type Answers, answerTo} from '../service/rule.model.js';
import type {Question, ServiceDefinition} from '../service/service.model.js';

/** One citizen's use of one list. */
export interface ChecklistState {
  /** Keys of the papers that are ready. */
  readonly ticked: ReadonlySet<string>;
  /** Id of a question that was answered and is being answered anew. */
  readonly revisiting?: string | undefined;
  /** Why the answer just given cannot be one. */
  readonly problem?: AnswerProblem | undefined;
  /** Whether the ways to send the list are open. */
  readonly isSharing?: boolean | undefined;
  /** Day until which the list is kept on the device; undefined where it is not. */
  readonly keptUntil?: string | undefined;
}

/** Nothing chosen, or nothing that can be an answer. */
export type AnswerProblem = 'missing' | 'wrong';

/** As if nobody had touched the list. */
export const untouched: ChecklistState = {ticked: new Set()};

/** Ticks a paper, or takes the tick away. */
export function setTick(state: ChecklistState, key: string, isTicked: boolean): ChecklistState {
  const ticked = new Set(state.ticked);
  if (isTicked) ticked.add(key);
  else ticked.delete(key);
  return {...state, ticked};
}

/** The list as it is read: what to get, what may be needed, and the good news. */
export interface Groups {
  readonly needed: readonly Entry[];
  readonly depending: readonly Entry[];
  readonly free: readonly Entry[];
}

/** Sorts entries into the groups, each in the definition's order. */
export const groupsOf = (entries: readonly Entry[]): Groups => ({
  needed: entries.filter((entry) => entry.isCertain && isToGet(entry)),
  depending: entries.filter((entry) => !entry.isCertain),
  free: entries.filter((entry) => entry.isCertain && !isToGet(entry)),
});

/**
 * The last question: which of several open ways. Its options are the channels, the one with the
 * fewest trips first.
 */
const channelQuestion = (service: ServiceDefinition, answers: Answers): Question | undefined => {
  const channels = possibleChannels(service, answers);
  if (channels.length < 2) return undefined;
  const options = channels.map(({id, name}) => ({value: id, label: name ?? ''}));
  return {id: CHANNEL_ANSWER, type: 'one', label: '', options};
};

/** The question that is open: the one gone back to, else the next that matters; none at the end. */
export function currentQuestion(
  service: ServiceDefinition,
  answers: Answers,
  {revisiting}: ChecklistState,
): Question | undefined {
  const channel = channelQuestion(service, answers);
  if (revisiting === CHANNEL_ANSWER && channel) return channel;
  const again = askedQuestions(service, answers).find(({id}) => id === revisiting);
  const next = again ?? nextQuestion(service, answers);
  return next ?? (answerTo(answers, CHANNEL_ANSWER) === undefined ? channel : undefined);
}

/** The questions that were answered, in order, less the one being answered anew. */
export function answeredQuestions(
  service: ServiceDefinition,
  answers: Answers,
  {revisiting}: ChecklistState,
): readonly Question[] {
  const channel = channelQuestion(service, answers);
  return [...askedQuestions(service, answers), ...(channel ? [channel] : [])].filter(
    ({id}) => id !== revisiting && answerTo(answers, id) !== undefined,
  );
}
