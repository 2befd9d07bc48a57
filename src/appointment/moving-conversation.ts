import type {LitElement} from 'lit';
import type {IsoMonth} from '../core/plain-date.model.js';
import type {Slot} from './appointment.model.js';
import {BookingConversation, type Setting} from './booking-conversation.js';

/** The picker's conversation about a time, without what follows it there: the card asks by itself. */
export class MovingConversation extends BookingConversation {
  readonly #chosen: (slot: Slot) => void;

  /** @param chosen - The citizen goes on with a time. Nothing is kept yet. */
  constructor(
    host: LitElement,
    setting: () => Setting,
    onMonth: (month: IsoMonth) => void,
    chosen: (slot: Slot) => void,
  ) {
    super(host, setting, onMonth, () => {});
    this.#chosen = chosen;
  }

  override get canHold(): boolean {
    return false;
  }

  override keepTime(): void {
    const {slot} = this.state.booking;
    if (slot) this.#chosen(slot);
    else this.note({isMissing: true});
  }
}
