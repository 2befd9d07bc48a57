/** Registers the service elements under `zt-`. */
import {defineElements} from '../core/define.js';
import {serviceElements} from './elements.js';
import type {Service} from './service.js';
import type {ServiceSummary} from './service-summary.js';

defineElements(serviceElements);

// So that listeners anywhere on the page know these events.
export type {} from './service.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'zt-service': Service;
    'zt-service-summary': ServiceSummary;
  }
}
