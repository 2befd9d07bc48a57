import type {ElementClasses} from '../core/define.js';
import {RequirementsChecklist} from './requirements-checklist.js';

/** Every class of the domain by the part of its tag behind the prefix. */
export const requirementsElements: ElementClasses = {
  'requirements-checklist': RequirementsChecklist,
};
