/** Registers the office's elements under `zt-`. */
import {defineElements} from '../core/define.js';
import {officeElements} from './elements.js';
import type {OpeningHours} from './opening-hours.js';

defineElements(officeElements);

declare global {
  interface HTMLElementTagNameMap {
    'zt-opening-hours': OpeningHours;
  }
}
