/** Common questions, and the people to ask. Importing it changes nothing. */
export {defineElements, type DefineOptions} from '../core/define.js';
export {helpElements} from './elements.js';
export {HelpDeskElement} from './help-desk.js';
export {QuestionAnsweredEvent, QuestionSentEvent} from './help.events.js';
export {httpHelp} from './help.http.js';
export type {HelpTexts} from './help.messages.js';
export {
  type ActOptions,
  helpContext,
  type HelpProvider,
  type QuestionRequest,
  type ReadOptions,
} from './help.provider.js';
export {parseAsked, parseQuestion} from './help.schema.js';
export {initialsOf} from './pinyin.model.js';
export * from './question.model.js';
export {findQuestions} from './search.model.js';
