/** The wrapper around a page's widgets, and the page-wide texts. Importing it changes nothing. */
export {defineElements, type DefineOptions} from '../core/define.js';
export {setTexts, type DomainTexts} from '../core/locale-registry.js';
export {
  type Portal as PortalValue,
  portalContext,
  type PortalMode,
} from '../core/portal-context.js';
export {wipeDeviceStores} from '../core/storage.js';
export {portalElements} from './elements.js';
export {KioskSessionEndedEvent} from './portal.events.js';
export type {PortalTexts} from './portal.messages.js';
export {Portal} from './portal.js';
