export {laPosteCodes} from './la-poste.codes.js';
export {laPosteMail, laPosteRequest} from './la-poste.mail.js';
export {mapLaPoste} from './la-poste.mapping.js';
