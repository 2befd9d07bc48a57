/** A person's time at a shared machine is over; everything they left has been wiped. */
export class KioskSessionEndedEvent extends Event {
  static readonly type = 'zt-kiosk-session-ended';
  constructor() {
    super(KioskSessionEndedEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'zt-kiosk-session-ended': KioskSessionEndedEvent;
  }
}
