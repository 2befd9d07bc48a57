import type {ElementClasses} from '../core/define.js';
import {HelpDeskElement} from './help-desk.js';

/** Every class of the domain by the part of its tag behind the prefix. */
export const helpElements: ElementClasses = {'help-desk': HelpDeskElement};
