import type {CodeTable} from '../meaning.js';

/** La Poste’s event `code` (Suivi v2), as far as seen. ET1 is "en cours d’acheminement": on its way, not out for delivery. */
export const laPosteCodes: CodeTable = {
  DI1: 'delivered',
  MD2: 'in_transit',
  ET1: 'in_transit',
  ET2: 'in_transit',
  ET3: 'in_transit',
  PC1: 'accepted',
  DR1: 'announced',
};
