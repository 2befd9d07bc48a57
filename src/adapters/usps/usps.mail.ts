import {type AdapterRequest, mailAdapter, type Parcel} from '../mail-adapter.js';
import {mapUsps} from './usps.mapping.js';

/** USPS's `GET /tracking/v3/tracking/{number}`; `send` adds the OAuth token. */
export const uspsRequest = ({number}: Parcel): AdapterRequest => ({
  path: `/tracking/v3/tracking/${encodeURIComponent(number)}`,
  query: [['expand', 'DETAIL']],
});

/** Mail by USPS. */
export const uspsMail = mailAdapter({
  request: uspsRequest,
  map: mapUsps,
  pauseMinutes: 60,
  mayBeEarly: true,
});
