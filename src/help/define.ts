/** Registers the help elements under `zt-`. */
import {defineElements} from '../core/define.js';
import type {CallbackRequest} from './callback-request.js';
import {helpElements} from './elements.js';
import type {HelpDeskElement} from './help-desk.js';

defineElements(helpElements);

// So that listeners anywhere on the page know these events.
export type {} from './callback.events.js';
export type {} from './help.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'zt-callback-request': CallbackRequest;
    'zt-help-desk': HelpDeskElement;
  }
}
