import type {CodeTable} from '../meaning.js';

/** DHL’s `statusCode` (Shipment Tracking, Unified). */
export const dhlUnifiedStatus: CodeTable = {
  'pre-transit': 'announced',
  transit: 'in_transit',
  delivered: 'delivered',
  failure: 'exception/other',
  unknown: 'unknown',
};
