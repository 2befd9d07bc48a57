/** What only a shared machine needs; fetched where a portal is one. */
export {Kiosk} from './kiosk.js';
export {kioskStyles} from './kiosk.styles.js';
