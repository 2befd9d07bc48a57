import type {CodeTable} from '../meaning.js';

/** China Post EMS: `opCode` as it is pushed to customers. */
export const emsCustomerCodes: CodeTable = {
  10: 'accepted',
  20: 'in_transit',
  70: 'out_for_delivery',
  80: 'delivered',
};

/** China Post EMS: `opCode` of the internal trace. */
export const emsInternalCodes: CodeTable = {
  203: 'accepted',
  306: 'in_transit',
  389: 'in_transit',
  912: 'in_transit',
  954: 'in_transit',
  702: 'out_for_delivery',
  704: 'delivered',
  705: 'delivery_attempted',
};
