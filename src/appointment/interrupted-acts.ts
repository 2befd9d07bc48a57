import type {Slot} from './appointment.model.js';
import type {BookingActs, Office} from './booking-acts.js';
import type {BookingMemo} from './booking-memo.js';

/** What can be done about an act that a reload has interrupted. */
export interface TakingUp {
  readonly acts: BookingActs;
  /** Nobody knows whether the booking arrived. */
  readonly doubt: () => void;
  /** A time was wanted of which only the id is known. */
  readonly want: (time: Pick<Slot, 'id' | 'mode'>) => void;
  /** Asks the office to keep a time, under the key of an earlier try where there was one. */
  readonly keep: (time: Pick<Slot, 'id' | 'mode'>, holdKey?: string) => Promise<void>;
}

/** Goes on with the acts that were under way, or had taken place, when the page was reloaded. */
export async function takeUp(
  {bookKey, holdId, holdKey, mode, slotId}: BookingMemo,
  office: Office,
  {acts, doubt, keep, want}: TakingUp,
): Promise<void> {
  if (!slotId || !mode) return;
  if (bookKey) {
    doubt();
    // A hold that still stands was not booked.
    if (holdId && office.provider.extendHold) await acts.extend(office, holdId);
    return;
  }
  want({id: slotId, mode});
  // The page gave it back when it was left, but perhaps that has not arrived.
  if (holdId) await office.provider.releaseHold?.(holdId);
  if (holdId || holdKey) await keep({id: slotId, mode}, holdKey);
}
