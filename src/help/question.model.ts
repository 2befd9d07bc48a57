/** A question that somebody has asked the office, and the ladder it goes up. */
import type {HelpTier} from '../office/office.model.js';

/** What a tier has answered. Plain text; a line break begins a new paragraph. */
export interface Reply {
  /** Id of the tier. */
  readonly tier: string;
  readonly text: string;
  /** RFC 3339 with the office's offset. */
  readonly at: string;
  /** Who wrote it; only what the office publishes. */
  readonly who?: string | undefined;
}

/** A question as the office has it. */
export interface Question {
  /** The number that one gives on the telephone. */
  readonly ref: string;
  readonly text: string;
  /** Id of the tier that has it now. */
  readonly tier: string;
  /** Id of the tier that was asked first, and that sees it through (首问负责). */
  readonly firstTier: string;
  readonly askedAt: string;
  /** Day or instant by which the tier that has it answers. */
  readonly replyBy?: string | undefined;
  /** In the order in which they came. */
  readonly replies: readonly Reply[];
  readonly checkedAt: string;
  /** Asking again before this brings nothing. */
  readonly nextCheckAfter?: string | undefined;
}

/** The office's answer to asking: only here is the token that opens the question later on. */
export interface AskedQuestion extends Question {
  readonly token: string;
}

/** What opens a question. Says nothing about the person or the matter. */
export interface QuestionKey {
  readonly ref: string;
  readonly token: string;
}

/** A key as it was kept on the device; undefined for what is none. */
export function keyIn(value: unknown): QuestionKey | undefined {
  const {ref, token} = Object(value) as Partial<Record<string, unknown>>;
  return typeof ref === 'string' && typeof token === 'string' ? {ref, token} : undefined;
}

/** The most characters of a question. */
export const LONGEST_QUESTION = 2000;

/** Why a question cannot be sent. */
export type DraftFault = 'empty' | 'long';

/** What is wrong with a question that has been typed; undefined where nothing is. */
export function draftFault(text: string): DraftFault | undefined {
  const {length} = text.trim();
  if (length === 0) return 'empty';
  return length > LONGEST_QUESTION ? 'long' : undefined;
}

/** Whether the tier that has the question has answered it. */
export const isAnswered = ({replies, tier}: Question): boolean =>
  replies.some((reply) => reply.tier === tier);

/** Whether the answer should be here by now, by the office's own clock. */
export function isLate({checkedAt, replyBy = ''}: Question): boolean {
  const isDay = replyBy.length === 10;
  return isDay ? replyBy < checkedAt.slice(0, 10) : Date.parse(replyBy) < Date.parse(checkedAt);
}

/** A tier as one question meets it. */
export interface Rung {
  readonly tier: HelpTier;
  /** `here` has the question, `passed` had it, `ahead` can be asked next or later. */
  readonly place: 'passed' | 'here' | 'ahead';
  /** Was asked first, and sees the question through. */
  readonly isResponsible: boolean;
}

/** The tiers in order; without a question all of them are ahead. */
export function ladderOf(tiers: readonly HelpTier[], question?: Question): readonly Rung[] {
  const here = tiers.findIndex(({id}) => id === question?.tier);
  return tiers.map((tier, at) => ({
    tier,
    place: at > here ? 'ahead' : at === here ? 'here' : 'passed',
    isResponsible: tier.id === question?.firstTier,
  }));
}

/** Whom the question may go to next; undefined above the last tier, or where nobody knows its place. */
export function nextTier(
  tiers: readonly HelpTier[],
  question: Pick<Question, 'tier'>,
): HelpTier | undefined {
  const here = tiers.findIndex(({id}) => id === question.tier);
  return here < 0 ? undefined : tiers[here + 1];
}
