import type {IsoDate} from '../../../src/core/plain-date.model.js';
import {onlyRow, type Queryable} from './database.js';

/** Waits until nobody else holds `name`; kept until the transaction ends. */
export async function lock(tx: Queryable, name: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
}

/** Takes `name` if it is free and says whether it did; kept until the transaction ends. */
export async function tryLock(tx: Queryable, name: string): Promise<boolean> {
  const rows = await tx.query<{taken: boolean}>(
    'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as taken',
    [name],
  );
  return onlyRow(rows).taken;
}

/** One calendar day of one line of counters. */
export interface LineDay {
  readonly line: string;
  readonly day: IsoDate;
}

/**
 * Everything that decides whether a place is taken on a day happens under that day's lock: taking
 * a hold, lengthening it, booking, activating, moving. The clock is read after the lock, so two
 * servers can never both believe that an ending hold is theirs. Days are locked in one order, so
 * nobody waits in a circle.
 */
export async function lockDays(tx: Queryable, days: readonly LineDay[]): Promise<void> {
  const names = new Set(days.map(({line, day}) => `day ${line} ${day}`));
  for (const name of [...names].sort()) await lock(tx, name);
}
