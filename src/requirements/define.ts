/** Registers the checklist under `zt-`. */
import {defineElements} from '../core/define.js';
import {requirementsElements} from './elements.js';
import type {RequirementsChecklist} from './requirements-checklist.js';

defineElements(requirementsElements);

declare global {
  interface HTMLElementTagNameMap {
    'zt-requirements-checklist': RequirementsChecklist;
  }
}
