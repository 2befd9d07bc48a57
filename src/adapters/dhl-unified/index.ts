export {dhlUnifiedStatus} from './dhl-unified.codes.js';
export {dhlUnifiedMail, dhlUnifiedRequest} from './dhl-unified.mail.js';
export {mapDhlUnified} from './dhl-unified.mapping.js';
