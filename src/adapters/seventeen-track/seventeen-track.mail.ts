import {type AdapterRequest, mailAdapter, type Parcel} from '../mail-adapter.js';
import {mapSeventeenTrack} from './seventeen-track.mapping.js';

/**
 * 17TRACK's `gettrackinfo` for one number, which has to be registered there; `send` adds `17token`.
 * `carrier` is 17TRACK's key, such as 3011 for China Post.
 */
export const seventeenTrackRequest = ({number, carrier}: Parcel): AdapterRequest => ({
  method: 'POST',
  path: '/track/v2.4/gettrackinfo',
  body: [{number, ...(/^\d+$/.test(carrier ?? '') && {carrier: Number(carrier)})}],
});

/** Mail by 17TRACK. */
export const seventeenTrackMail = mailAdapter({
  request: seventeenTrackRequest,
  map: mapSeventeenTrack,
  pauseMinutes: 60,
});
