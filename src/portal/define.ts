/** Registers `<zt-portal>`. */
import {defineElements} from '../core/define.js';
import {portalElements} from './elements.js';
import type {Portal} from './portal.js';

defineElements(portalElements);

declare global {
  interface HTMLElementTagNameMap {
    'zt-portal': Portal;
  }
}
