import {randomUUID} from 'node:crypto';
import type {MeetingMode} from '../../../src/appointment/appointment.model.js';
import type {ServiceCount} from '../../../src/appointment/appointment.provider.js';
import type {IsoDate} from '../../../src/core/plain-date.model.js';
import {onlyRow, type Queryable} from './database.js';
import {newRef} from './refs.js';

/** A wish to be told of a free time, as it is stored. */
export interface WaitingRow {
  readonly id: string;
  readonly reference: string;
  readonly services: readonly ServiceCount[];
  readonly site_ids: readonly string[];
  readonly mode: MeetingMode;
  readonly from_day: IsoDate;
  readonly to_day: IsoDate;
  /** An e-mail address, or a telephone number for a text message. */
  readonly recipient: string;
  readonly lang: string;
  readonly expires_at: Date;
  readonly told_at: Date | null;
}

/** Stores a wish under a new reference, such as `W-0007`. */
export async function insertWaiting(
  tx: Queryable,
  wish: Omit<WaitingRow, 'id' | 'reference' | 'told_at'>,
  now: Date,
): Promise<WaitingRow> {
  const rows = await tx.query<WaitingRow>(
    `insert into waiting (id, reference, services, site_ids, mode, from_day, to_day, recipient,
                          lang, expires_at, created_at)
     values ($1, $2, $3::jsonb, $4::jsonb, $5, $6, $7, $8, $9, $10, $11) returning *`,
    [
      randomUUID(),
      await newRef(tx, 'waiting_number'),
      JSON.stringify(wish.services),
      JSON.stringify(wish.site_ids),
      wish.mode,
      wish.from_day,
      wish.to_day,
      wish.recipient,
      wish.lang,
      wish.expires_at,
      now,
    ],
  );
  return onlyRow(rows);
}

/** Who waits for a time of this mode on this day at this site, longest first; locked. */
export const waitingFor = (
  tx: Queryable,
  at: {readonly mode: MeetingMode; readonly day: IsoDate; readonly siteId: string},
  now: Date,
): Promise<WaitingRow[]> =>
  tx.query<WaitingRow>(
    `select * from waiting
      where told_at is null and expires_at > $4 and mode = $1 and from_day <= $2 and to_day >= $2
        and site_ids ? $3
      order by created_at, reference for update`,
    [at.mode, at.day, at.siteId, now],
  );

/** Remembers that somebody was told. */
export async function noteTold(tx: Queryable, id: string, now: Date): Promise<void> {
  await tx.query('update waiting set told_at = $2 where id = $1', [id, now]);
}

/** Forgets wishes whose last day is over. */
export async function forgetWaiting(db: Queryable): Promise<void> {
  await db.query('delete from waiting where expires_at < clock_timestamp()');
}
