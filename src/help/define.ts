/** Registers the help elements under `zt-`. */
import {defineElements} from '../core/define.js';
import type {CallbackRequest} from './callback-request.js';
import {helpElements} from './elements.js';
import type {HelpDeskElement} from './help-desk.js';

defineElements(helpElements);

declare global {
  interface HTMLElementTagNameMap {
    'zt-callback-request': CallbackRequest;
    'zt-help-desk': HelpDeskElement;
  }
}
