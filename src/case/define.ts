/** Registers the case elements under `zt-`. */
import {defineElements} from '../core/define.js';
import type {CaseProgressElement} from './case-progress.js';
import {caseElements} from './elements.js';

defineElements(caseElements);

declare global {
  interface HTMLElementTagNameMap {
    'zt-case-progress': CaseProgressElement;
  }
}
