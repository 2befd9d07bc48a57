import type {CodeTable} from '../meaning.js';

/** 17TRACK’s main status (v2.2, v2.4). */
export const seventeenTrackStatus: CodeTable = {
  NotFound: 'no_data',
  InfoReceived: 'announced',
  InTransit: 'in_transit',
  Expired: 'exception/no_movement',
  AvailableForPickup: 'available_for_pickup',
  OutForDelivery: 'out_for_delivery',
  DeliveryFailure: 'delivery_attempted',
  Delivered: 'delivered',
  Exception: 'exception/other',
};

/** 17TRACK’s sub-status. */
export const seventeenTrackSubStatus: CodeTable = {
  NotFound_Other: 'no_data',
  NotFound_InvalidCode: 'no_data',
  InfoReceived: 'announced',
  InTransit_PickedUp: 'accepted',
  InTransit_Other: 'in_transit',
  InTransit_Departure: 'in_transit',
  InTransit_Arrival: 'in_transit',
  InTransit_CustomsProcessing: 'in_transit/customs',
  InTransit_CustomsReleased: 'in_transit',
  InTransit_CustomsRequiringInformation: 'exception/customs',
  Expired_Other: 'exception/no_movement',
  AvailableForPickup_Other: 'available_for_pickup',
  OutForDelivery_Other: 'out_for_delivery',
  DeliveryFailure_Other: 'delivery_attempted',
  DeliveryFailure_NoBody: 'delivery_attempted/recipient_absent',
  DeliveryFailure_Security: 'delivery_attempted/security_hold',
  DeliveryFailure_Rejected: 'delivery_attempted/refused',
  DeliveryFailure_InvalidAddress: 'delivery_attempted/address_problem',
  Delivered_Other: 'delivered',
  Exception_Other: 'exception/other',
  Exception_Returning: 'returning',
  Exception_Returned: 'returned',
  Exception_NoBody: 'exception/recipient_absent',
  Exception_Security: 'exception/security_hold',
  Exception_Damage: 'exception/damaged',
  Exception_Rejected: 'exception/refused',
  Exception_Delayed: 'exception/delayed',
  Exception_Lost: 'exception/lost',
  Exception_Destroyed: 'exception/other',
  Exception_Cancel: 'cancelled',
};
