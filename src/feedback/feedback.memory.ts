import {ProviderError} from '../core/provider-error.model.js';
import type {FeedbackReceipt, FeedbackRequest, FeedbackStatus} from './feedback.model.js';
import type {FeedbackProvider, ReadOptions} from './feedback.provider.js';
import type {LetterReceipt, LetterRequest} from './letter.model.js';

/** What the office is like. */
export interface FeedbackMemoryOptions {
  /** Day by which a rating with a contact is answered; 3 December 2026 where absent. */
  readonly followUpBy?: string;
  /** The office's answers, by reference; nothing is answered where absent. */
  readonly answers?: Readonly<Record<string, FeedbackStatus['answer']>>;
  /** Called first in every call: what it returns is what the call rejects with. */
  readonly fail?: () => ProviderError | undefined;
  /** Called first in every call, which goes on when the promise does: for loading states. */
  readonly wait?: () => Promise<unknown> | undefined;
}

/** An office that keeps what it is told, for stories and tests. */
export interface FeedbackMemory extends Required<FeedbackProvider> {
  /** What has arrived, each once. */
  readonly ratings: readonly FeedbackRequest[];
  readonly letters: readonly LetterRequest[];
}

/** Does an act once for one key, as the contract has it. */
function oncePerKey<R extends object>() {
  const done = new Map<string, R>();
  return (key: string, act: () => R): R => {
    const answer = done.get(key) ?? act();
    done.set(key, answer);
    return answer;
  };
}

/** Waits and fails as the options say. */
const beginning =
  ({fail, wait}: FeedbackMemoryOptions) =>
  async ({signal}: ReadOptions): Promise<void> => {
    await wait?.();
    signal.throwIfAborted();
    const failure = fail?.();
    if (failure) throw failure;
  };

const FOLLOW_UP = '2026-12-03';

const tokenOf = (ref: string): string => `token-of-${ref}`;

const numbered = (letter: string, number: number): string =>
  `${letter}-${String(number).padStart(4, '0')}`;

const receiptOf = (ref: string, {contact}: FeedbackRequest, followUpBy: string): FeedbackReceipt =>
  contact ? {ref, token: tokenOf(ref), followUpBy} : {ref};

/** An office's feedback in memory. */
export function memoryFeedback(options: FeedbackMemoryOptions = {}): FeedbackMemory {
  const {answers = {}, followUpBy = FOLLOW_UP} = options;
  const [ratings, letters] = [[] as FeedbackRequest[], [] as LetterRequest[]];
  const [rateOnce, writeOnce] = [oncePerKey<FeedbackReceipt>(), oncePerKey<LetterReceipt>()];
  const begin = beginning(options);
  return {
    ratings,
    letters,
    async sendFeedback(request, acting) {
      await begin(acting);
      return rateOnce(acting.idempotencyKey, () =>
        receiptOf(numbered('F', ratings.push(request)), request, followUpBy),
      );
    },
    async getFeedback(ref, reading) {
      await begin(reading);
      if (reading.token === tokenOf(ref)) return {ref, followUpBy, answer: answers[ref]};
      throw new ProviderError('wrong-token', {status: 403});
    },
    async sendLetter(request, acting) {
      await begin(acting);
      return writeOnce(acting.idempotencyKey, () => ({ref: numbered('L', letters.push(request))}));
    },
  };
}
