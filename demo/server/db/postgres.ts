import pg from 'pg';
import type {Database, Queryable} from './database.js';

type Connection = Pick<pg.PoolClient, 'query'>;

const asQueryable = (connection: Connection): Queryable => ({
  query: async <R extends object>(sql: string, params: readonly unknown[] = []) =>
    (await connection.query<R & pg.QueryResultRow>(sql, [...params])).rows,
  script: async (sql) => {
    await connection.query(sql);
  },
});

async function inTransaction<T>(pool: pg.Pool, work: (tx: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin isolation level read committed');
    const result = await work(asQueryable(client));
    await client.query('commit');
    return result;
  } catch (reason) {
    // A connection that cannot even roll back is thrown away instead of going back to the pool.
    await client.query('rollback').catch((failure: Error) => (broken = failure));
    throw reason;
  } finally {
    client.release(broken);
  }
}

/**
 * A PostgreSQL server, through a pool of connections.
 * @param url - `postgres://user:password@host:port/database`
 * @param size - how many connections at most.
 */
export function openPostgres(url: string, size = 10): Database {
  const pool = new pg.Pool({connectionString: url, max: size});
  // Without a listener an idle connection that breaks would end the whole process.
  pool.on('error', (reason) => console.error(`Database connection lost: ${reason.message}`));
  return {
    ...asQueryable(pool),
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}
