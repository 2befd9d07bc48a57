/** Ratings and thank-you letters. Importing it changes nothing. */
export {defineElements, type DefineOptions} from '../core/define.js';
export {type Contact, contactIn} from '../core/contact.model.js';
export {feedbackElements} from './elements.js';
export {FeedbackElement} from './feedback.js';
export {FeedbackSentEvent, LetterSentEvent} from './feedback.events.js';
export {httpFeedback} from './feedback.http.js';
export type {FeedbackTexts} from './feedback.messages.js';
export * from './feedback.model.js';
export {
  feedbackContext,
  type ActOptions,
  type FeedbackProvider,
  type ReadOptions,
} from './feedback.provider.js';
export {ownSet} from './own-set.js';
export {parseLetterPage, parseLetterReceipt, parseReceipt, parseStatus} from './feedback.schema.js';
export * from './letter.model.js';
export {Letters} from './letters.js';
export * from './published-letter.model.js';
export {feedbackSets, isFeedbackSet, questionSet} from './sets.data.js';
