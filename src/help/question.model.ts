/** A question that somebody has asked the office, and the ladder it goes up. */
import {contactIn} from '../core/contact.model.js';
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

/** A key as this device has it. */
export interface KeptKey extends QuestionKey {
  /** Until when it was saved on the device, in milliseconds since 1970; else it ends with the tab. */
  readonly until?: number | undefined;
}

/** Keys as they were kept on the device, without what is none; undefined where that is no list. */
export function keysIn(value: unknown): readonly KeptKey[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((each: unknown) => {
    const {ref, token, until} = Object(each) as Partial<Record<string, unknown>>;
    if (typeof ref !== 'string' || typeof token !== 'string') return [];
    return [typeof until === 'number' ? {ref, token, until} : {ref, token}];
  });
}

/** Keys without that of one question. */
export const withoutKey = <K extends QuestionKey>(keys: readonly K[], ref: string): readonly K[] =>
  keys.filter((key) => key.ref !== ref);

/** The most characters of a question. */
export const LONGEST_QUESTION = 2000;

/** Why a question cannot be sent. */
export type DraftFault = 'empty' | 'long';
/** The same for all that is written: nobody could be reached at a contact that is none. */
export type AskFault = DraftFault | 'contactWrong';

/** What is wrong with a question that has been typed; undefined where nothing is. */
export function draftFault(text: string): DraftFault | undefined {
  const {length} = text.trim();
  if (length === 0) return 'empty';
  return length > LONGEST_QUESTION ? 'long' : undefined;
}

/** What is wrong with all that has been typed; a contact may be left out. */
export const askFault = (text: string, contact: string): AskFault | undefined =>
  draftFault(text) ?? (contact.trim() && !contactIn(contact) ? 'contactWrong' : undefined);

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

/** Who is asked first; undefined where all can only be called. */
export const firstTier = (tiers: readonly HelpTier[]): HelpTier | undefined =>
  tiers.find(({phoneOnly}) => !phoneOnly);

/** Whom the question may go to next; undefined above the last tier, or where nobody knows its place. */
export function nextTier(
  tiers: readonly HelpTier[],
  question: Pick<Question, 'tier'>,
): HelpTier | undefined {
  const here = tiers.findIndex(({id}) => id === question.tier);
  return here < 0 ? undefined : firstTier(tiers.slice(here + 1));
}
