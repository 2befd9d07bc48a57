import {createContext} from '@lit/context';
import type {FeedbackReceipt, FeedbackRequest, FeedbackStatus} from './feedback.model.js';
import type {LetterReceipt, LetterRequest} from './letter.model.js';
import type {LetterPage, LetterQuery} from './published-letter.model.js';

/** Options of a call that only reads. */
export interface ReadOptions {
  readonly signal: AbortSignal;
  /** BCP 47 tag of the page: refusals come in it. */
  readonly lang: string;
}

/** Options of a call that sends something. */
export interface ActOptions extends ReadOptions {
  /** One key for all tries of one act, so that nothing arrives twice. */
  readonly idempotencyKey: string;
}

/** Where ratings and letters go. Every method rejects with a `ProviderError`. */
export interface FeedbackProvider {
  sendFeedback(request: FeedbackRequest, options: ActOptions): Promise<FeedbackReceipt>;
  /** What became of a rating. Absent where the portal gives no answers. */
  getFeedback?(
    ref: string,
    options: ReadOptions & {
      /** Of the receipt. Travels in a header, never in an address. */
      readonly token: string;
    },
  ): Promise<FeedbackStatus>;
  /** Absent where the portal takes no letters. */
  sendLetter?(request: LetterRequest, options: ActOptions): Promise<LetterReceipt>;
  /** The letters that the office shows. Absent where it shows none. */
  getLetters?(query: LetterQuery, options: ReadOptions): Promise<LetterPage>;
}

/** Through this context an ancestor gives every feedback element its provider. */
export const feedbackContext = createContext<FeedbackProvider>(Symbol.for('zerotrip/feedback'));
