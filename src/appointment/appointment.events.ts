import type {Slot} from './appointment.model.js';
import {ToldEvent} from './told.events.js';

/** A time was chosen; nothing is kept yet. */
export class AppointmentSlotChosenEvent extends ToldEvent<{readonly slot: Slot}> {
  static readonly type = 'zt-appointment-slot-chosen';
  constructor(slot: Slot) {
    super(AppointmentSlotChosenEvent.type, {slot});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'zt-appointment-slot-chosen': AppointmentSlotChosenEvent;
  }
}
