import {outlook, siteOf} from './availability.js';
import type {AppointmentRow} from './db/appointments.js';
import type {Queryable} from './db/database.js';
import {queueMail} from './db/outbox.js';
import {takeLapsed} from './db/places.js';
import {noteTold, waitingFor, type WaitingRow} from './db/waiting.js';
import type {Desk} from './desk.js';
import {freeTimeMail} from './mails.js';

/** A time that nobody has any more. */
type FreeTime = Pick<AppointmentRow, 'day' | 'mode' | 'site_id' | 'starts_at'>;

/** Whether a visit of this wish could begin when the given-up one would have begun. */
async function fits(
  desk: Desk,
  tx: Queryable,
  {services, mode}: WaitingRow,
  free: FreeTime,
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
  free: FreeTime,
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

/**
 * Ends what was kept until now, holds and bookings that nobody confirmed, and tells whoever waits
 * for their times. One at a time: a transaction with several would lock the waiting in another
 * order than that of a citizen who cancels.
 */
export async function tellOfLapsed(desk: Desk, portalUrl: string): Promise<void> {
  const one = async (tx: Queryable): Promise<boolean> => {
    const now = await desk.clock(tx);
    const free = await takeLapsed(tx, now);
    if (free) await tellWaiting(desk, tx, free, now, portalUrl);
    return free !== undefined;
  };
  while (await desk.database.transaction(one));
}
