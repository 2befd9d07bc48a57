import {createContext} from '@lit/context';
import type {CallKey, CallReceipt, CallRequest} from './callback.model.js';
import type {AskedQuestion, Question, QuestionKey} from './question.model.js';

/** Options of a call that only reads. */
export interface ReadOptions {
  readonly signal: AbortSignal;
  /** BCP 47 tag of the page: the office's sentences come in it. */
  readonly lang: string;
}

/** Options of a call that changes something. */
export interface ActOptions {
  /** The same for every try of one act, which then happens once. */
  readonly idempotencyKey: string;
  readonly lang: string;
}

/** What is asked. */
export interface QuestionRequest {
  /** Id of the office. */
  readonly office: string;
  /** Id of the tier that is asked first. */
  readonly tier: string;
  readonly text: string;
  /** Id of the service it is about. */
  readonly service?: string | undefined;
  /** An e-mail address or a telephone number, only where the person leaves one. */
  readonly contact?: string | undefined;
}

/** Where questions go. */
export interface HelpProvider {
  /** Rejects with a `ProviderError`: `invalid`, `too-long`, `rate-limited`, and what every call may meet. */
  ask(request: QuestionRequest, options: ActOptions): Promise<AskedQuestion>;
  /** Rejects with `not-found` or `wrong-token` where the key opens nothing (any more). */
  getQuestion(key: QuestionKey, options: ReadOptions): Promise<Question>;
  /**
   * Hands the question on to another tier, with all that was said.
   * Rejects with `changed` where it is further up already.
   */
  askNext(key: QuestionKey, tier: string, options: ActOptions): Promise<Question>;
}

/** Through this context an ancestor gives every help element its provider. */
export const helpContext = createContext<HelpProvider>(Symbol.for('zerotrip/help'));

/** Where requests for a call go. */
export interface CallbackProvider {
  /**
   * Asks for a call. Rejects with a `ProviderError`: `slot-taken` where the window has filled up and
   * `too-late` where it has begun, both with the next free windows as `alternatives`; `too-many`
   * where this number waits for calls already; `invalid`, and what every call may meet.
   */
  requestCall(request: CallRequest, options: ActOptions): Promise<CallReceipt>;
  /**
   * Takes the request back; the office then forgets all of it. Rejects with `not-found` where it has
   * none. Absent where a back end cannot.
   */
  cancelCall?(key: CallKey, options: ReadOptions): Promise<void>;
}

/** Through this context an ancestor gives every element that asks for calls its provider. */
export const callbackContext = createContext<CallbackProvider>(Symbol.for('zerotrip/callback'));
