import {ProviderError} from '../core/provider-error.model.js';
import type {FeedbackReceipt, FeedbackRequest, FeedbackStatus} from './feedback.model.js';
import type {FeedbackProvider, ReadOptions} from './feedback.provider.js';
import type {LetterReceipt, LetterRequest} from './letter.model.js';
import type {LetterPage, LetterQuery, PublishedLetter} from './published-letter.model.js';

/** What the office is like. */
export interface FeedbackMemoryOptions {
  /** Day by which a rating with a contact is answered; 3 December 2026 where absent. */
  readonly followUpBy?: string;
  /** When the office looks, RFC 3339; not told where absent. */
  readonly checkedAt?: string;
  /** The office's answers, by reference; nothing is answered where absent. */
  readonly answers?: Readonly<Record<string, FeedbackStatus['answer']>>;
  /** Letters that the office shows, the newest first; none where absent. */
  readonly published?: readonly PublishedLetter[];
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

/** The letters behind the one that the query names. */
function pageOf(all: readonly PublishedLetter[], {before, limit}: LetterQuery): LetterPage {
  const from = all.findIndex(({ref}) => ref === before) + 1;
  return {letters: all.slice(from, from + limit), hasMore: from + limit < all.length};
}

/** What the office lets people read. */
function shown(options: FeedbackMemoryOptions, followUpBy: string) {
  const {answers = {}, checkedAt, published = []} = options;
  const begin = beginning(options);
  return {
    async getFeedback(ref, reading) {
      await begin(reading);
      if (reading.token === tokenOf(ref)) return {ref, followUpBy, checkedAt, answer: answers[ref]};
      throw new ProviderError('wrong-token', {status: 403});
    },
    async getLetters(query, reading) {
      await begin(reading);
      return pageOf(published, query);
    },
  } satisfies Partial<FeedbackProvider>;
}

/** An office's feedback in memory. */
export function memoryFeedback(options: FeedbackMemoryOptions = {}): FeedbackMemory {
  const {followUpBy = FOLLOW_UP} = options;
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
    async sendLetter(request, acting) {
      await begin(acting);
      return writeOnce(acting.idempotencyKey, () => ({ref: numbered('L', letters.push(request))}));
    },
    ...shown(options, followUpBy),
  };
}
