/** Registers the photo elements under `zt-`. */
import {defineElements} from '../core/define.js';
import {photoElements} from './elements.js';
import type {PhotoCheck} from './photo-check.js';
import type {PhotoGuide} from './photo-guide.js';

defineElements(photoElements);

// So that listeners anywhere on the page know these events.
export type {} from './photo-check.events.js';
export type {} from './photo.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'zt-photo-guide': PhotoGuide;
    'zt-photo-check': PhotoCheck;
  }
}
