import type {CodeTable} from '../meaning.js';

/** AfterShip’s `tag`. */
export const aftershipTags: CodeTable = {
  Pending: 'no_data',
  InfoReceived: 'announced',
  InTransit: 'in_transit',
  OutForDelivery: 'out_for_delivery',
  AttemptFail: 'delivery_attempted',
  Delivered: 'delivered',
  AvailableForPickup: 'available_for_pickup',
  Exception: 'exception/other',
  Expired: 'exception/no_movement',
};

/** AfterShip’s `subtag`, from its documents alone: a table that goes around says something else. */
export const aftershipSubtags: CodeTable = {
  Delivered_001: 'delivered',
  Delivered_002: 'delivered//recipient',
  Delivered_003: 'delivered//recipient_signed',
  Delivered_004: 'delivered//recipient',
  Delivered_005: 'delivered//neighbour',
  AvailableForPickup_001: 'available_for_pickup',
  Exception_001: 'exception/other',
  Exception_002: 'exception/recipient_moved',
  Exception_003: 'exception/refused',
  Exception_004: 'exception/customs',
  Exception_005: 'exception/delayed',
  Exception_006: 'exception/payment_due',
  Exception_007: 'exception/address_problem',
  Exception_008: 'exception/not_collected',
  Exception_009: 'exception/other',
  Exception_010: 'returning',
  Exception_011: 'returned',
  Exception_012: 'exception/damaged',
  Exception_013: 'exception/lost',
  Exception_016: 'exception/carrier_error',
  Exception_017: 'exception/weather',
  Exception_018: 'exception/customs',
};
