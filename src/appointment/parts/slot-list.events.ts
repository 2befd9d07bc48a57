import type {Slot} from '../appointment.model.js';

/** Internal: a time was chosen in the list. */
export class SlotPickedEvent extends Event {
  static readonly type = 'slot-picked';
  readonly slot: Slot;
  constructor(slot: Slot) {
    super(SlotPickedEvent.type);
    this.slot = slot;
  }
}
