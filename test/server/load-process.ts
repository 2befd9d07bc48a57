/**
 * One server on the database of `DATABASE_URL`, as a process of its own. Prints its address when
 * it is ready, and stops when its standard input closes, so that it never outlives the tests.
 */
import {openPostgres} from '../../demo/server/db/postgres.js';
import {startServer} from '../../demo/server/start.js';
import {loadWorld} from './load-world.js';

const database = openPostgres(process.env['DATABASE_URL'] ?? '', 15);
const server = await startServer({database, port: 0, world: loadWorld});
process.stdin.resume().once('end', () => void server.stop().then(() => process.exit(0)));
console.log(`http://127.0.0.1:${server.port}`);
