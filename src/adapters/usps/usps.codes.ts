import type {CodeTable} from '../meaning.js';

/** USPS `eventCode` of Tracking v3, as far as seen in its samples. */
export const uspsEventCodes: CodeTable = {
  '01': 'delivered',
  OF: 'out_for_delivery',
  '07': 'in_transit',
  '03': 'accepted',
  GX: 'announced',
  A1: 'in_transit',
  TL: 'in_transit',
  T1: 'in_transit',
  10: 'in_transit',
  SF: 'in_transit',
};
