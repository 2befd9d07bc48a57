import {onlyRow, type Queryable} from './database.js';

/** Writes down that a proof for a number was wrong, and forgets what is an hour old. */
export async function noteWrongProof(
  db: Queryable,
  numberDigest: string,
  now: Date,
): Promise<void> {
  await db.query(`delete from wrong_proof where at < $1::timestamptz - interval '1 hour'`, [now]);
  await db.query('insert into wrong_proof (number_digest, at) values ($1, $2)', [
    numberDigest,
    now,
  ]);
}

/** How many proofs for a number were wrong within the last hour. */
export async function wrongProofs(db: Queryable, numberDigest: string, now: Date): Promise<number> {
  const rows = await db.query<{count: number}>(
    `select count(*)::int as count from wrong_proof
      where number_digest = $1 and at > $2::timestamptz - interval '1 hour'`,
    [numberDigest, now],
  );
  return onlyRow(rows).count;
}
