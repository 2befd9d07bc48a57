import {fileURLToPath} from 'node:url';
import type {Database} from './database.js';
import {openPglite} from './pglite.js';
import {openPostgres} from './postgres.js';

const dataFolder = fileURLToPath(new URL('../../../.data/pglite', import.meta.url));

/**
 * The database the environment names: `DATABASE_URL` for a PostgreSQL server, else PGlite in the
 * project's `.data/pglite`, or in memory where `ZEROTRIP_DATA` is `memory`.
 */
export async function openDatabase(environment: NodeJS.ProcessEnv): Promise<Database> {
  const url = environment['DATABASE_URL'];
  if (url) return openPostgres(url);
  return openPglite(environment['ZEROTRIP_DATA'] === 'memory' ? undefined : dataFolder);
}
