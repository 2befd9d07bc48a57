/** How far an application is. Importing it changes nothing. */
export {defineElements, type DefineOptions} from '../core/define.js';
export {calendarFile, type CalendarEntry} from './calendar.model.js';
export {CaseProgressElement} from './case-progress.js';
export {CaseChangedEvent, ReminderWantedEvent} from './case.events.js';
export {httpCases} from './case.http.js';
export type {CaseTexts} from './case.messages.js';
export type * from './case.model.js';
export {caseContext, type CaseProvider, type ReadOptions} from './case.provider.js';
export {parseCase} from './case.schema.js';
export {caseElements} from './elements.js';
export * from './facets.model.js';
export {nextPoll} from './polling.model.js';
