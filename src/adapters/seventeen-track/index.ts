export {seventeenTrackStatus, seventeenTrackSubStatus} from './seventeen-track.codes.js';
export {seventeenTrackMail, seventeenTrackRequest} from './seventeen-track.mail.js';
export {mapSeventeenTrack} from './seventeen-track.mapping.js';
