import type {CodeTable} from '../meaning.js';

/** Kuaidi100’s `state`, and the `statusCode` of a line without `resultv2=4`. */
export const kuaidi100State: CodeTable = {
  0: 'in_transit',
  1: 'accepted',
  2: 'exception/other',
  3: 'delivered',
  4: 'returned',
  5: 'out_for_delivery',
  6: 'returning',
  7: 'in_transit/forwarded',
  8: 'in_transit/customs',
  10: 'in_transit/customs',
  11: 'in_transit/customs',
  12: 'in_transit',
  13: 'exception/customs',
  14: 'returning/refused',
};

/** Kuaidi100’s advanced codes, with `resultv2=4`. */
export const kuaidi100Advanced: CodeTable = {
  101: 'announced',
  102: 'announced',
  103: 'accepted',
  1001: 'in_transit',
  1002: 'in_transit',
  1003: 'in_transit/forwarded',
  501: 'available_for_pickup',
  301: 'delivered//recipient',
  302: 'delivered',
  303: 'delivered//household_or_proxy',
  304: 'available_for_pickup//locker_or_station',
  401: 'cancelled',
};
