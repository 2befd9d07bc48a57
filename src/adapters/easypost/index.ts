export {easypostStatus, easypostReasons} from './easypost.codes.js';
export {easypostMail, easypostRequest} from './easypost.mail.js';
export {mapEasypost} from './easypost.mapping.js';
