import type {ElementClasses} from '../core/define.js';
import {OpeningHours} from './opening-hours.js';

/** Every class of the domain by the part of its tag behind the prefix. */
export const officeElements: ElementClasses = {'opening-hours': OpeningHours};
