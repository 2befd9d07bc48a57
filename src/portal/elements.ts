import type {ElementClasses} from '../core/define.js';
import {Portal} from './portal.js';

/** The domain's class by the part of its tag behind the prefix. */
export const portalElements: ElementClasses = {portal: Portal};
