export {aftershipTags, aftershipSubtags} from './aftership.codes.js';
export {aftershipMail, aftershipRequest} from './aftership.mail.js';
export {mapAftership} from './aftership.mapping.js';
