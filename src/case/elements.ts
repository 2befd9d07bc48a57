import type {ElementClasses} from '../core/define.js';
import {CaseProgressElement} from './case-progress.js';

/** Every class of the domain by the part of its tag behind the prefix. */
export const caseElements: ElementClasses = {'case-progress': CaseProgressElement};
