import {onlyRow, type Queryable} from './database.js';

/** Tells what time it is, asked anew at each call. */
export type Clock = (db: Queryable) => Promise<Date>;

/**
 * The database's clock: several servers on one database agree on when a hold ends. Not `now()`,
 * which stands still within a transaction, also while it waits for a lock.
 */
export const databaseClock: Clock = async (db) =>
  onlyRow(await db.query<{now: Date}>('select clock_timestamp() as now')).now;
