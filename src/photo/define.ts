/** Registers the photo elements under `zt-`. */
import {defineElements} from '../core/define.js';
import {photoElements} from './elements.js';
import type {PhotoCheck} from './photo-check.js';
import type {PhotoGuide} from './photo-guide.js';

defineElements(photoElements);

declare global {
  interface HTMLElementTagNameMap {
    'zt-photo-guide': PhotoGuide;
    'zt-photo-check': PhotoCheck;
  }
}
