/** Registers the case elements under `zt-`. */
import {defineElements} from '../core/define.js';
import type {CaseProgressElement} from './case-progress.js';
import {caseElements} from './elements.js';

defineElements(caseElements);

// So that listeners anywhere on the page know these events.
export type {} from './case.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'zt-case-progress': CaseProgressElement;
  }
}
