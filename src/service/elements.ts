import type {ElementClasses} from '../core/define.js';
import {Service} from './service.js';
import {ServiceSummary} from './service-summary.js';

/** Every class of the domain by the part of its tag behind the prefix. The wrapper comes first. */
export const serviceElements: ElementClasses = {
  service: Service,
  'service-summary': ServiceSummary,
};
