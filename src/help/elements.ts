import type {ElementClasses} from '../core/define.js';
import {CallbackRequest} from './callback-request.js';
import {HelpDeskElement} from './help-desk.js';

/** Every class of the domain by the part of its tag behind the prefix. */
export const helpElements: ElementClasses = {
  'help-desk': HelpDeskElement,
  'callback-request': CallbackRequest,
};
