import {PGlite, type Transaction} from '@electric-sql/pglite';
import type {Database, Queryable} from './database.js';
import {claimFolder} from './folder-claim.js';

type Connection = Pick<Transaction, 'query' | 'exec'>;

const asQueryable = (connection: Connection): Queryable => ({
  query: async <R extends object>(sql: string, params: readonly unknown[] = []) =>
    (await connection.query<R>(sql, [...params])).rows,
  script: async (sql) => {
    await connection.exec(sql);
  },
});

/**
 * PostgreSQL inside this process, for a demo without set-up. It has one connection: PGlite lets
 * one transaction run at a time and queues all other work behind it.
 * @param folder - where the data stays; in memory where absent.
 * @throws where another process has the folder.
 */
export async function openPglite(folder?: string): Promise<Database> {
  const release = folder ? await claimFolder(folder) : undefined;
  const pglite = await PGlite.create(folder ? {dataDir: folder} : {});
  return {
    ...asQueryable(pglite),
    transaction: (work) => pglite.transaction((tx) => work(asQueryable(tx))),
    close: async () => {
      await pglite.close();
      await release?.();
    },
  };
}
