export {karrioStatus, karrioReasons} from './karrio.codes.js';
export {karrioMail, karrioRequest} from './karrio.mail.js';
export {mapKarrio} from './karrio.mapping.js';
