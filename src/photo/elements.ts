import type {ElementClasses} from '../core/define.js';
import {PhotoCheck} from './photo-check.js';
import {PhotoGuide} from './photo-guide.js';

/** Every class of the domain by the part of its tag behind the prefix. */
export const photoElements: ElementClasses = {
  'photo-guide': PhotoGuide,
  'photo-check': PhotoCheck,
};
