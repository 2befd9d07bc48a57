import {onlyRow, type Queryable} from './database.js';
import {newRef} from './refs.js';

/** A request for a call as it is stored. */
export interface CallRow {
  readonly ref: string;
  readonly token_hash: string;
  readonly office: string;
  readonly phone: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly language: string | null;
  readonly needs: readonly string[];
  readonly topic: string | null;
  readonly service: string | null;
  readonly name: string | null;
  readonly code_word: string;
  readonly asked_at: Date;
  /** Then all of it is forgotten. */
  readonly expires_at: Date;
}

/** Stores a request under a new reference, such as `C-0007`. */
export async function insertCall(tx: Queryable, row: Omit<CallRow, 'ref'>): Promise<CallRow> {
  const rows = await tx.query<CallRow>(
    `insert into call_request (ref, token_hash, office, phone, starts_at, ends_at, language, needs,
                               topic, service, name, code_word, asked_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11, $12, $13, $14) returning *`,
    [
      await newRef(tx, 'call_number'),
      row.token_hash,
      row.office,
      row.phone,
      row.starts_at,
      row.ends_at,
      row.language,
      JSON.stringify(row.needs),
      row.topic,
      row.service,
      row.name,
      row.code_word,
      row.asked_at,
      row.expires_at,
    ],
  );
  return onlyRow(rows);
}

/** How many calls begin at each time of an office's, by milliseconds. */
export async function callsByStart(
  tx: Queryable,
  office: string,
  from: Date,
): Promise<ReadonlyMap<number, number>> {
  const rows = await tx.query<{starts_at: Date; calls: number}>(
    `select starts_at, count(*)::int as calls from call_request
      where office = $1 and starts_at > $2 group by starts_at`,
    [office, from],
  );
  return new Map(rows.map(({calls, starts_at}) => [starts_at.getTime(), calls]));
}

/** How many calls a number still waits for, anywhere. */
export async function callsAhead(tx: Queryable, phone: string, now: Date): Promise<number> {
  const rows = await tx.query<{calls: number}>(
    'select count(*)::int as calls from call_request where phone = $1 and ends_at > $2',
    [phone, now],
  );
  return onlyRow(rows).calls;
}

/** A request whose term is not over, kept from being changed by others until the transaction ends. */
export async function findCall(
  tx: Queryable,
  ref: string,
  now: Date,
): Promise<CallRow | undefined> {
  const [row] = await tx.query<CallRow>(
    'select * from call_request where ref = $1 and expires_at > $2 for update',
    [ref, now],
  );
  return row;
}

/** Forgets a request at once. */
export async function deleteCall(tx: Queryable, ref: string): Promise<void> {
  await tx.query('delete from call_request where ref = $1', [ref]);
}

/** Forgets numbers and names after their term. */
export async function forgetCalls(db: Queryable, now: Date): Promise<void> {
  await db.query('delete from call_request where expires_at <= $1', [now]);
}
