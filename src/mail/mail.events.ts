import type {Status} from './shipment.model.js';

/**
 * A citizen has typed a number and sees where the shipment is. Says nothing of the number: that is
 * nobody's business but theirs.
 */
export class ShipmentFoundEvent extends Event {
  static readonly type = 'zt-shipment-found';
  /** What was found: the portal's own name for it, and where it is. */
  readonly detail: {readonly ref: string; readonly status: Status};

  constructor(detail: ShipmentFoundEvent['detail']) {
    super(ShipmentFoundEvent.type, {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'zt-shipment-found': ShipmentFoundEvent;
  }
}
