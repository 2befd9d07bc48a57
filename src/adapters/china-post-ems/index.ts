export {emsCustomerCodes, emsInternalCodes} from './china-post-ems.codes.js';
export {chinaPostEmsMail, chinaPostEmsRequest} from './china-post-ems.mail.js';
export {mapChinaPostEms} from './china-post-ems.mapping.js';
export type {ChinaPostEmsOptions} from './china-post-ems.mail.js';
