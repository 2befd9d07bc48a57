import type {CodeTable, ReasonTable} from '../meaning.js';

/** EasyPost’s `status` (API v2). */
export const easypostStatus: CodeTable = {
  unknown: 'unknown',
  pre_transit: 'announced',
  in_transit: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  delivered: 'delivered',
  available_for_pickup: 'available_for_pickup',
  return_to_sender: 'returning',
  failure: 'exception/other',
  cancelled: 'cancelled',
  error: 'unknown',
};

/** EasyPost’s `status_detail`, where it says why. */
export const easypostReasons: ReasonTable = {
  address_correction: 'address_problem',
  damaged: 'damaged',
  delayed: 'delayed',
  lost: 'lost',
  missorted: 'carrier_error',
  refused: 'refused',
  weather_delay: 'weather',
  held: 'other',
  expired: 'no_movement',
  delivery_exception: 'other',
  transit_exception: 'other',
};
