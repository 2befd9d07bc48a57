import {type AdapterRequest, carrierNeeded, mailAdapter, type Parcel} from '../mail-adapter.js';
import {mapKarrio} from './karrio.mapping.js';

/**
 * Karrio's stateless look-up, `GET /v1/proxy/tracking/{carrier_name}/{tracking_number}`; `send` adds
 * the token. Throws `carrier-needed` without `carrier`.
 */
export function karrioRequest({number, carrier}: Parcel): AdapterRequest {
  if (!carrier) throw carrierNeeded();
  const [name, code] = [carrier, number].map(encodeURIComponent);
  return {path: `/v1/proxy/tracking/${name}/${code}`};
}

/** Mail by a Karrio server. */
export const karrioMail = mailAdapter({request: karrioRequest, map: mapKarrio, pauseMinutes: 30});
