/** What people are asked when something is done, and what of their answers may be sent. */
import {type Contact, contactIn} from '../core/contact.model.js';
import type {LocalText} from '../service/service.model.js';

/** Where the matter was dealt with; some sets ask other things at a counter. */
export type FeedbackChannel = 'online' | 'on-site';

/** One answer to choose. */
export interface Choice {
  /** What is sent. */
  readonly value: string;
  readonly text: LocalText;
}

/** One question of a set. `{office}` in a text stands for the office's name. */
export interface Question {
  readonly id: string;
  /** One choice, several, or words of one's own. */
  readonly kind: 'one' | 'several' | 'text';
  readonly text: LocalText;
  readonly hint?: LocalText | undefined;
  /** In the order of the set. None where words are asked for. */
  readonly choices: readonly Choice[];
  /** Its choices are levels of satisfaction, from `5`, the best, to `1`, and are drawn as faces, too. */
  readonly isSatisfaction?: boolean | undefined;
  /** Asked only there; everywhere where absent. */
  readonly channel?: FeedbackChannel | undefined;
  /** Asked only where another question was answered, with one of these where they are named. */
  readonly shownFor?:
    {readonly question: string; readonly values?: readonly string[] | undefined} | undefined;
}

/** A set of questions, as somebody has laid it down. Its words are part of it, and no texts of the kit. */
export interface QuestionSet {
  /** Goes along with the answers; the back end must know it. */
  readonly id: string;
  /** BCP 47 tag of the language it was laid down in; other languages are translations of ours. */
  readonly lang: string;
  readonly name: LocalText;
  /** Stands above the questions, in place of the kit's “How did it go?”. */
  readonly title?: LocalText | undefined;
  /** Whether its wording was seen in its source. */
  readonly certainty: 'high' | 'low';
  readonly sources: readonly string[];
  readonly questions: readonly Question[];
  /** For these answers something has to be chosen or written in one of the questions of `from`. */
  readonly needsReason?:
    | {
        readonly question: string;
        readonly values: readonly string[];
        readonly from: readonly string[];
      }
    | undefined;
}

/** What somebody has answered, by the question's id: a value, words, or several values. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Most characters of words of one's own. */
export const MOST_LETTERS = 2000;

/** What keeps answers from being sent; none of them is about leaving something out. */
export type FeedbackProblem = 'empty' | 'reason' | 'tooLong' | 'contact';

const valuesOf = (answers: Answers, id: string): readonly string[] => {
  // `toString` is no answer to a question of that name.
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  const values = typeof answer === 'string' ? [answer.trim()] : (answer ?? []);
  return values.filter(Boolean);
};

/** Whether a question was answered, with one of these values where they are named. */
export const isAnswered = (answers: Answers, id: string, values?: readonly string[]): boolean =>
  valuesOf(answers, id).some((value) => !values || values.includes(value));

/** What is asked now, in order. */
export const questionsNow = (
  {questions}: QuestionSet,
  channel: FeedbackChannel,
  answers: Answers,
): readonly Question[] =>
  questions.filter(
    ({channel: only, shownFor}) =>
      (!only || only === channel) &&
      (!shownFor || isAnswered(answers, shownFor.question, shownFor.values)),
  );

function offered({choices, id, kind}: Question, answers: Answers): readonly string[] {
  const values = valuesOf(answers, id);
  if (kind === 'text') return values;
  const known = choices.map(({value}) => value).filter((value) => values.includes(value));
  return kind === 'one' ? known.slice(0, 1) : known;
}

/** What of the answers is sent: to what is asked now, of what is offered, without what is empty. */
export function answersToSend(
  set: QuestionSet,
  channel: FeedbackChannel,
  answers: Answers,
): Answers {
  const given = questionsNow(set, channel, answers).flatMap((question) => {
    const values = offered(question, answers);
    const [first] = values;
    if (first === undefined) return [];
    return [[question.id, question.kind === 'several' ? values : first] as const];
  });
  return Object.fromEntries(given);
}

/** Whether the set wants a reason for what was answered. */
export const wantsReason = ({needsReason}: QuestionSet, answers: Answers): boolean =>
  needsReason !== undefined && isAnswered(answers, needsReason.question, needsReason.values);

/** What keeps the answers from being sent. */
export function answerProblems(
  set: QuestionSet,
  channel: FeedbackChannel,
  answers: Answers,
): readonly FeedbackProblem[] {
  const sent = answersToSend(set, channel, answers);
  const values = Object.values(sent);
  if (values.length === 0) return ['empty'];
  const isLong = values.some((value) => typeof value === 'string' && value.length > MOST_LETTERS);
  const hasReason = set.needsReason?.from.some((id) => isAnswered(sent, id));
  const lacksReason = wantsReason(set, sent) && !hasReason;
  return [...(lacksReason ? ['reason' as const] : []), ...(isLong ? ['tooLong' as const] : [])];
}

/** What a rating sends. No name is asked for; a contact only where an answer is wanted. */
export interface FeedbackRequest {
  /** `cn-5`, `us-a11-7`, `us-a11-v2`, `page`, or the id of a set of the portal's own. */
  readonly set: string;
  readonly channel: FeedbackChannel;
  readonly office?: string | undefined;
  readonly service?: string | undefined;
  readonly answers: Answers;
  readonly contact?: Contact | undefined;
  /** BCP 47 tag of the language for the answer. */
  readonly lang: string;
}

/** That a rating has arrived. */
export interface FeedbackReceipt {
  readonly ref: string;
  /** Whoever has it may read the answer. Absent where there will be none. */
  readonly token?: string | undefined;
  /** Day by which the office answers, `YYYY-MM-DD`. */
  readonly followUpBy?: string | undefined;
}

/** A receipt, with the set that was answered. */
export interface ArrivedRating extends FeedbackReceipt {
  readonly set: string;
}

/** What became of a rating. */
export interface FeedbackStatus {
  readonly ref: string;
  readonly followUpBy?: string | undefined;
  /** When the office looked, RFC 3339 by its own clock: by it one sees that the day has gone. */
  readonly checkedAt?: string | undefined;
  /** Plain text; absent while there is none. */
  readonly answer?:
    {readonly text: string; readonly day: string; readonly by?: string | undefined} | undefined;
}

/** Whether the day of the answer has gone by without one. */
export const isOverdue = ({answer, checkedAt, followUpBy}: FeedbackStatus): boolean =>
  !answer && !!checkedAt && !!followUpBy && checkedAt.slice(0, 10) > followUpBy;

/** What somebody has filled in so far. */
export interface RatingEntry {
  readonly answers: Answers;
  readonly wantsAnswer: boolean;
  /** As it was typed. */
  readonly contact: string;
}

/** Nothing is chosen or ticked beforehand. */
export const noRating: RatingEntry = {answers: {}, wantsAnswer: false, contact: ''};

/** What is rated. */
export interface Rated {
  readonly set: QuestionSet;
  readonly channel: FeedbackChannel;
  readonly office?: string | undefined;
  readonly service?: string | undefined;
}

/** What keeps a rating from being sent. */
export const ratingProblems = (
  {channel, set}: Rated,
  {answers, contact, wantsAnswer}: RatingEntry,
): readonly FeedbackProblem[] => [
  ...answerProblems(set, channel, answers),
  ...(wantsAnswer && !contactIn(contact) ? ['contact' as const] : []),
];

/** What of an entry without problems is sent; who wants no answer is not known. */
export const ratingRequest = (
  {channel, office, service, set}: Rated,
  {answers, contact, wantsAnswer}: RatingEntry,
  lang: string,
): FeedbackRequest => ({
  set: set.id,
  channel,
  office,
  service,
  answers: answersToSend(set, channel, answers),
  contact: wantsAnswer ? contactIn(contact) : undefined,
  lang,
});
