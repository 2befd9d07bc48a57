/** Registers `<zt-portal>`. */
import {defineElements} from '../core/define.js';
import {offerLocales} from '../locales/offer.js';
import {portalElements} from './elements.js';
import type {Portal} from './portal.js';

offerLocales();
defineElements(portalElements);

declare global {
  interface HTMLElementTagNameMap {
    'zt-portal': Portal;
  }
}
