export {uspsEventCodes} from './usps.codes.js';
export {uspsMail, uspsRequest} from './usps.mail.js';
export {mapUsps} from './usps.mapping.js';
