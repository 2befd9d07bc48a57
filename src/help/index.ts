/** Common questions, the people to ask, and calls back. Importing it changes nothing. */
export {defineElements, type DefineOptions} from '../core/define.js';
export {CallbackCancelledEvent, CallbackRequestedEvent} from './callback.events.js';
export {httpCallbacks} from './callback.http.js';
export type {CallbackTexts} from './callback.messages.js';
export type {CallKey, CallReceipt, CallRequest} from './callback.model.js';
export {CallbackRequest} from './callback-request.js';
export {parseCall, parseWindows} from './callback.schema.js';
export {type CallSpan, type CallWindow, spansAhead} from './call-times.model.js';
export {helpElements} from './elements.js';
export {HelpDeskElement} from './help-desk.js';
export {QuestionAnsweredEvent, QuestionSentEvent} from './help.events.js';
export {httpHelp} from './help.http.js';
export type {HelpTexts} from './help.messages.js';
export {
  type ActOptions,
  callbackContext,
  type CallbackProvider,
  helpContext,
  type HelpProvider,
  type QuestionRequest,
  type ReadOptions,
} from './help.provider.js';
export {parseAsked, parseQuestion} from './help.schema.js';
export {type PhoneFault, readPhone, spacedPhone, type WrittenPhone} from './phone.model.js';
export {initialsOf} from './pinyin.model.js';
export * from './question.model.js';
export {findQuestions} from './search.model.js';
