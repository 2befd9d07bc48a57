import {readdir, readFile} from 'node:fs/promises';
import type {Database, Queryable} from './database.js';
import {lock} from './locks.js';

const folder = new URL('./migrations/', import.meta.url);

async function pendingFiles(tx: Queryable): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const rows = await tx.query<{name: string}>('select name from migration');
  const done = new Set(rows.map(({name}) => name));
  return files.filter((name) => !done.has(name));
}

/**
 * Brings the tables up to date: runs the numbered `.sql` files that are not recorded yet, all in
 * one transaction. Two servers may start at once; the second waits for the first.
 */
export const migrate = (database: Database): Promise<void> =>
  database.transaction(async (tx) => {
    await lock(tx, 'migration');
    await tx.script(
      'create table if not exists migration (name text primary key, ran_at timestamptz not null default now())',
    );
    for (const name of await pendingFiles(tx)) {
      await tx.script(await readFile(new URL(name, folder), 'utf8'));
      await tx.query('insert into migration (name) values ($1)', [name]);
    }
  });
