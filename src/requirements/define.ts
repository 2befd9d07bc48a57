/** Registers the checklist under `zt-`. */
import {defineElements} from '../core/define.js';
import {requirementsElements} from './elements.js';
import type {RequirementsChecklist} from './requirements-checklist.js';

defineElements(requirementsElements);

// So that listeners anywhere on the page know these events.
export type {} from './requirements.events.js';
export type {} from '../service/service.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'zt-requirements-checklist': RequirementsChecklist;
  }
}
