import {type AdapterRequest, mailAdapter, type Parcel} from '../mail-adapter.js';
import {mapAftership} from './aftership.mapping.js';

/** AfterShip's list of trackings with one number; `send` adds `as-api-key`. */
export const aftershipRequest = ({number, carrier}: Parcel): AdapterRequest => ({
  path: '/tracking/2026-07/trackings',
  query: [
    ['tracking_numbers', number],
    ['slug', carrier],
  ],
});

/** Mail by AfterShip. */
export const aftershipMail = mailAdapter({
  request: aftershipRequest,
  map: mapAftership,
  pauseMinutes: 30,
});
