import type {CodeTable} from '../meaning.js';

/** UPU EMSEVT events. */
export const upuEvents: CodeTable = {
  EMA: 'accepted',
  EMB: 'in_transit',
  EMC: 'in_transit',
  EMD: 'in_transit',
  EDB: 'in_transit/customs',
  EME: 'in_transit/customs',
  EDC: 'in_transit',
  EMF: 'in_transit',
  EMG: 'in_transit',
  EMH: 'delivery_attempted',
  EDH: 'available_for_pickup',
  EMI: 'delivered',
};
