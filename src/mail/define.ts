/** Registers the mail elements under `zt-`. */
import {defineElements} from '../core/define.js';
import {mailElements} from './elements.js';
import type {MailTracker} from './mail-tracker.js';

defineElements(mailElements);

// So that listeners anywhere on the page know these events.
export type {} from './mail.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'zt-mail-tracker': MailTracker;
  }
}
