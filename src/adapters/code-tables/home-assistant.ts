import type {CodeTable} from '../meaning.js';

/** `ParcelStatus` of Home Assistant’s parcel integrations. */
export const homeAssistantStatus: CodeTable = {
  registered: 'announced',
  in_transit: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  at_pickup_point: 'available_for_pickup',
  delivered: 'delivered',
  returning: 'returning',
  problem: 'exception/other',
  unknown: 'unknown',
};
