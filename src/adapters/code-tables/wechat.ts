import type {CodeTable} from '../meaning.js';

/** WeChat electronic waybill: 4 is put into a locker, 9 is taken out of it. */
export const wechatStatus: CodeTable = {
  0: 'announced',
  1: 'accepted',
  2: 'in_transit',
  3: 'out_for_delivery',
  4: 'available_for_pickup',
  5: 'delivered',
  6: 'returning',
  7: 'in_transit/forwarded',
  8: 'exception/other',
  9: 'delivered//recipient',
  99: 'unknown',
};
