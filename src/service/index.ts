/** What is applied for, and what the citizen's answers mean. Importing it changes nothing. */
export {defineElements, type DefineOptions} from '../core/define.js';
export {serviceElements} from './elements.js';
export {sayIn, type Say} from './local-text.model.js';
export {entriesOf, progressOf, type Entry, type Paper, type PaperList} from './papers.model.js';
export {CHANNEL_ANSWER, liveAnswers, nextQuestion, type PhotoGuidance} from './questions.model.js';
export {
  type Answer,
  type Answers,
  holds,
  type Match,
  type Scalar,
  type Truth,
  type When,
} from './rule.model.js';
export {AnswersChangedEvent} from './service.events.js';
export {fileService, httpServices} from './service.http.js';
export type {ServiceTexts} from './service.messages.js';
export type * from './service.model.js';
export {
  answersContext,
  type AnswerSheet,
  definitionContext,
  type DefinitionState,
  planContext,
  serviceContext,
  type ServiceProvider,
  type VisitPlan,
} from './service.provider.js';
export {parseServiceDefinition} from './service.schema.js';
export {Service} from './service.js';
export {ServiceSummary} from './service-summary.js';
export {type Trips, tripsOf} from './trips.model.js';
