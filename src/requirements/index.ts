/** The requirements checklist. Importing it changes nothing. */
export {defineElements, type DefineOptions} from '../core/define.js';
export {requirementsElements} from './elements.js';
export {HelpWantedEvent, PaperTickedEvent} from './requirements.events.js';
export type {RequirementsTexts} from './requirements.messages.js';
export {RequirementsChecklist} from './requirements-checklist.js';
