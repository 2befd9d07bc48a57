import {outlook, siteOf} from './availability.js';
import type {AppointmentRow} from './db/appointments.js';
import type {Queryable} from './db/database.js';
import {queueMail} from './db/outbox.js';
import {noteTold, waitingFor, type WaitingRow} from './db/waiting.js';
import type {Desk} from './desk.js';
import {freeTimeMail} from './mails.js';

/** Whether a visit of this wish could begin when the given-up one would have begun. */
async function fits(
  desk: Desk,
  tx: Queryable,
  {services, mode}: WaitingRow,
  free: AppointmentRow,
  now: Date,
): Promise<boolean> {
  const search = {services, mode, siteIds: [free.site_id]};
  const [place] = await outlook(desk, tx, search, now);
  const start = free.starts_at.getTime();
  return !!place?.on(free.day).openings.some((opening) => opening.start === start);
}

/**
 * Puts a mail into the outbox for everybody who waits for the time that was given up, in the same
 * transaction. Each is told once; whoever books first has the time.
 */
export async function tellWaiting(
  desk: Desk,
  tx: Queryable,
  free: AppointmentRow,
  now: Date,
  portalUrl: string,
): Promise<void> {
  const at = {mode: free.mode, day: free.day, siteId: free.site_id};
  if (!siteOf(desk.world, free.site_id)) return;
  for (const row of await waitingFor(tx, at, now)) {
    if (!(await fits(desk, tx, row, free, now))) continue;
    await noteTold(tx, row.id, now);
    await queueMail(tx, freeTimeMail(desk.world, portalUrl, row, free), now);
  }
}
