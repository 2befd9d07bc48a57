import {onlyRow, type Queryable} from './database.js';

/** Tells what time it is, asked anew at each call. */
export type Clock = (db: Queryable) => Promise<Date>;

/**
 * The database's clock: several servers on one database agree on when a hold ends. Not `now()`,
 * which stands still within a transaction, also while it waits for a lock.
 */
export const databaseClock: Clock = async (db) =>
  onlyRow(await db.query<{now: Date}>('select clock_timestamp() as now')).now;

/** How many seconds the demo's clock is ahead of the real one. */
export async function secondsAhead(db: Queryable): Promise<number> {
  const [row] = await db.query<{ahead: number}>(
    'select seconds_ahead::float8 as ahead from demo_clock',
  );
  return row?.ahead ?? 0;
}

/** Sets how far the demo's clock is ahead. */
export async function setSecondsAhead(db: Queryable, seconds: number): Promise<void> {
  await db.query(
    `insert into demo_clock (seconds_ahead) values ($1)
       on conflict (id) do update set seconds_ahead = excluded.seconds_ahead`,
    [Math.max(0, Math.ceil(seconds))],
  );
}

/** A clock that the demo can move on. */
export const movable =
  (clock: Clock): Clock =>
  async (db) =>
    new Date((await clock(db)).getTime() + (await secondsAhead(db)) * 1000);
