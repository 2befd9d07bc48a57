import {ProviderError} from '../core/provider-error.model.js';
import type {HelpProvider, QuestionRequest} from './help.provider.js';
import {type AskedQuestion, draftFault, type Question, type QuestionKey} from './question.model.js';

export {CallbackMemory, type CallbackMemoryOptions, memoryCallbacks} from './callback.memory.js';

/** What the office is like. */
export interface HelpMemoryOptions {
  /** The office's clock, in milliseconds since 1970; it stands on 26 November 2026, 10:00 where absent. */
  readonly now?: () => number;
  /** Called first in every call: what it returns is what the call rejects with. */
  readonly fail?: (call: keyof HelpProvider) => ProviderError | undefined;
  /** Called first in every call, which goes on when the promise does: for loading states. */
  readonly wait?: (call: keyof HelpProvider) => Promise<unknown> | undefined;
}

const NOW = Date.parse('2026-11-26T10:00:00+08:00');
const DAY = 86_400_000;
const MINUTE = 60_000;

/** An office that answers when a test or a story says so. */
export class HelpMemory implements HelpProvider {
  readonly #options: HelpMemoryOptions;
  readonly #questions = new Map<string, AskedQuestion>();
  readonly #done = new Map<string, {readonly asked: string; readonly ref: string}>();

  constructor(options: HelpMemoryOptions) {
    this.#options = options;
  }

  readonly ask: HelpProvider['ask'] = async (request, {idempotencyKey}) => {
    await this.#begin('ask');
    const asked = JSON.stringify(request);
    const same = this.#before(idempotencyKey, asked);
    if (same) return same;
    if (draftFault(request.text)) throw new ProviderError('invalid', {status: 422});
    const question = newQuestion(request, this.#questions.size + 1, this.#now);
    return this.#change(question, {key: idempotencyKey, asked});
  };

  readonly getQuestion: HelpProvider['getQuestion'] = async (key, {signal}) => {
    await this.#begin('getQuestion');
    signal.throwIfAborted();
    return this.#told(this.#own(key));
  };

  readonly askNext: HelpProvider['askNext'] = async (key, tier, {idempotencyKey}) => {
    await this.#begin('askNext');
    const asked = JSON.stringify([key, tier]);
    if (this.#before(idempotencyKey, asked)) return this.#told(this.#own(key));
    const moved = {...this.#own(key), tier, replyBy: dayAt(this.#now + DAY)};
    return this.#told(this.#change(moved, {key: idempotencyKey, asked}));
  };

  /** Answers a question in the name of the tier that has it. */
  readonly reply = (ref: string, text: string): void => {
    const question = this.#questions.get(ref);
    if (!question) throw new Error(`No question ${ref}`);
    const {replies, tier} = question;
    this.#change({...question, replies: [...replies, {tier, text, at: instantAt(this.#now)}]});
  };

  get #now(): number {
    return this.#options.now?.() ?? NOW;
  }

  async #begin(call: keyof HelpProvider): Promise<void> {
    await this.#options.wait?.(call);
    const failure = this.#options.fail?.(call);
    if (failure) throw failure;
  }

  #own({ref, token}: QuestionKey): AskedQuestion {
    const question = this.#questions.get(ref);
    if (!question) throw new ProviderError('not-found', {status: 404});
    if (question.token !== token) throw new ProviderError('wrong-token', {status: 403});
    return question;
  }

  #told({token: _, ...question}: AskedQuestion): Question {
    const now = this.#now;
    return {...question, checkedAt: instantAt(now), nextCheckAfter: instantAt(now + MINUTE)};
  }

  #change(question: AskedQuestion, act?: {key: string; asked: string}): AskedQuestion {
    this.#questions.set(question.ref, question);
    if (act) this.#done.set(act.key, {asked: act.asked, ref: question.ref});
    return question;
  }

  /** What an act under this key was about; a key that was given for something else is refused. */
  #before(key: string, asked: string): AskedQuestion | undefined {
    const act = this.#done.get(key);
    if (act && act.asked !== asked) throw new ProviderError('key-reused', {status: 422});
    return act && this.#questions.get(act.ref);
  }
}

/** Questions in memory, with the rules of a real office: for stories, for tests. */
export const memoryHelp = (options: HelpMemoryOptions = {}): HelpMemory => new HelpMemory(options);

const newQuestion = (request: QuestionRequest, number: number, now: number): AskedQuestion => ({
  ref: `Q-${String(number).padStart(4, '0')}`,
  token: `token-${number}`,
  text: request.text.trim(),
  tier: request.tier,
  firstTier: request.tier,
  askedAt: instantAt(now),
  replyBy: dayAt(now + DAY),
  replies: [],
  checkedAt: instantAt(now),
  nextCheckAfter: instantAt(now + MINUTE),
});

/** Linhu's clocks are eight hours ahead. */
const instantAt = (now: number): string =>
  new Date(now + 8 * 60 * MINUTE).toISOString().replace(/\.\d+Z$/, '+08:00');

const dayAt = (now: number): string => instantAt(now).slice(0, 10);
