import {type AdapterRequest, mailAdapter, type Parcel} from '../mail-adapter.js';
import {mapDhlUnified} from './dhl-unified.mapping.js';

/** DHL's `GET /track/shipments`; `carrier` is its `service`. `send` adds `DHL-API-Key`. */
export const dhlUnifiedRequest = (
  {number, carrier, proof}: Parcel,
  lang?: string,
): AdapterRequest => ({
  path: '/track/shipments',
  query: [
    ['trackingNumber', number],
    ['service', carrier],
    ['language', lang?.slice(0, 2)],
    ['recipientPostalCode', proof?.kind === 'postcode' ? proof.value : undefined],
  ],
});

/** Mail by DHL and Deutsche Post. 250 calls a day at the entry level, so once in two hours. */
export const dhlUnifiedMail = mailAdapter({
  request: dhlUnifiedRequest,
  map: mapDhlUnified,
  pauseMinutes: 120,
  mayBeEarly: true,
});
