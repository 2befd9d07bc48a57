import type {CodeTable} from '../meaning.js';

/** SF Express route `opCode`, as far as seen. */
export const sfOpCodes: CodeTable = {
  50: 'accepted',
  80: 'delivered',
  8000: 'delivered',
  30: 'in_transit',
  31: 'in_transit',
  130: 'in_transit',
  631: 'returning',
  648: 'returning',
};
