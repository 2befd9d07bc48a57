/** Registers `<zt-portal>`. For pages with nothing but a script tag it also gives `setTexts`. */
import {defineElements} from '../core/define.js';
import {portalElements} from './elements.js';
import type {Portal} from './portal.js';

defineElements(portalElements);

export {setTexts} from '../core/locale-registry.js';

// So that listeners anywhere on the page know these events.
export type {} from './portal.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'zt-portal': Portal;
  }
}
