import {type AdapterRequest, mailAdapter, type Parcel} from '../mail-adapter.js';
import {mapEasypost} from './easypost.mapping.js';

/** EasyPost's `POST /v2/trackers`, which gives back the same tracker when asked again. */
export const easypostRequest = ({number, carrier}: Parcel): AdapterRequest => ({
  method: 'POST',
  path: '/v2/trackers',
  body: {tracker: {tracking_code: number, ...(carrier && {carrier})}},
});

/** Mail by EasyPost. */
export const easypostMail = mailAdapter({
  request: easypostRequest,
  map: mapEasypost,
  pauseMinutes: 30,
});
