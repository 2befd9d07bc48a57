import type {Queryable} from './database.js';

/** Forgets stored answers after a day; a client that still tries then is none. */
export async function forgetOldAnswers(db: Queryable): Promise<void> {
  await db.query(`delete from answer where created_at < clock_timestamp() - interval '1 day'`);
}
