import type {ElementClasses} from '../core/define.js';
import {MailTracker} from './mail-tracker.js';

/** Every class of the domain by the part of its tag behind the prefix. */
export const mailElements: ElementClasses = {'mail-tracker': MailTracker};
