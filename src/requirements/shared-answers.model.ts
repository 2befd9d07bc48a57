/**
 * Answers in the fragment of a link, which no server ever sees: `#zt:id-card?reason=lost&age=`.
 * Values stand as text, several as several members, “I am not sure” as nothing.
 */
import {CHANNEL_ANSWER, isAnswerTo, liveAnswers} from '../service/questions.model.js';
import {type Answer, type Answers, holds, type Scalar} from '../service/rule.model.js';
import type {Question, ServiceDefinition} from '../service/service.model.js';

/**
 * The answers that may leave the page: all but those to sensitive questions, and those that would
 * tell them, because only a sensitive answer brings up the question or opens the way to apply.
 */
export function publicAnswers(service: ServiceDefinition, answers: Answers): Answers {
  const {channels, questions = []} = service;
  const isSecret = new Set(questions.filter(({sensitive}) => sensitive).map(({id}) => id));
  const named = Object.entries(answers).filter(([id]) => !isSecret.has(id));
  const {[CHANNEL_ANSWER]: chosen, ...others} = liveAnswers(service, Object.fromEntries(named));
  const channel = channels.find(({id}) => id === chosen);
  const isTelling = holds(channel?.when, others) !== holds(channel?.when, answers);
  return channel && !isTelling ? {...others, [CHANNEL_ANSWER]: channel.id} : others;
}

/** How a link says “none of these”, which is neither “I am not sure” nor unanswered. */
const NONE = '[]';

const pair = (name: string, value: Scalar): string =>
  `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`;

/** The fragment, `#` included, for answers that may leave the page. */
export function fragmentOf(service: ServiceDefinition, answers: Answers): string {
  const pairs = Object.entries(publicAnswers(service, answers)).flatMap(([name, answer]) =>
    Array.isArray(answer) && answer.length > 0
      ? answer.map((value: Scalar) => pair(name, value))
      : [pair(name, Array.isArray(answer) ? NONE : ((answer as Scalar | null) ?? ''))],
  );
  return `#zt:${service.id}?${pairs.join('&')}`;
}

/** The answers in a fragment; undefined where it is about something else. Others are passed over. */
export function answersIn(fragment: string, service: ServiceDefinition): Answers | undefined {
  const start = `#zt:${service.id}?`;
  if (!fragment.startsWith(start)) return undefined;
  const values = valuesByName(fragment.slice(start.length));
  const answers: Record<string, Answer> = {};
  for (const question of service.questions ?? []) {
    const answer = answerFrom(question, values.get(question.id) ?? []);
    if (answer !== undefined && !question.sensitive) answers[question.id] = answer;
  }
  const [channel] = values.get(CHANNEL_ANSWER) ?? [];
  if (channel !== undefined) answers[CHANNEL_ANSWER] = channel || null;
  return answers;
}

function valuesByName(query: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const [name = '', value = ''] of query.split('&').map((each) => each.split('='))) {
    const list = values.get(decoded(name)) ?? [];
    values.set(decoded(name), [...list, decoded(value)]);
  }
  return values;
}

/** Half an escape is no reason to lose the other answers. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function answerFrom(question: Question, values: readonly string[]): Answer | undefined {
  const [value] = values;
  if (value === undefined) return undefined;
  // “I am not sure” is no answer to a question that does not offer it.
  if (value === '') return question.required && !question.unsure ? undefined : null;
  const answer = parsed(question, values, value);
  return answer !== undefined && isAnswerTo(question, answer) ? answer : undefined;
}

function parsed(
  {options = [], type}: Question,
  values: readonly string[],
  value: string,
): Answer | undefined {
  const optionFor = (text: string) => options.find((each) => String(each.value) === text)?.value;
  switch (type) {
    case 'one':
      return optionFor(value);
    case 'many':
      return several(values.map(optionFor), value);
    case 'yesno':
      return value === 'true' || value === 'false' ? value === 'true' : undefined;
    case 'number':
      return Number(value);
    case 'date':
      return value;
  }
}

/** Choices; what is offered no more must not become “none of these”. */
function several(chosen: readonly (Scalar | undefined)[], first: string): Answer | undefined {
  const known = chosen.filter((value) => value !== undefined);
  return known.length > 0 || first === NONE ? known : undefined;
}
