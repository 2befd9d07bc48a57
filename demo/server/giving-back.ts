import {cancelCase} from './casework/opening.js';
import {setStatus, type AppointmentRow} from './db/appointments.js';
import type {Queryable} from './db/database.js';
import {dropPlaceOf, dropReplacing} from './db/places.js';
import type {Desk} from './desk.js';
import {tellWaiting} from './telling.js';

/**
 * Cancels an appointment: its time is free, its case ends, and whoever waits for the time is told.
 * The caller holds the appointment's lock.
 */
export async function giveBack(
  desk: Desk,
  tx: Queryable,
  row: AppointmentRow,
  now: Date,
  portalUrl: string,
): Promise<AppointmentRow> {
  const cancelled = await setStatus(tx, row.id, 'cancelled', now);
  await dropPlaceOf(tx, row.id);
  await dropReplacing(tx, row.id);
  await cancelCase(tx, row, now);
  await tellWaiting(desk, tx, row, now, portalUrl);
  return cancelled;
}
