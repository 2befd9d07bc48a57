/**
 * The demo, set up by its environment:
 *
 * - `PORT` (8080), `HOST` (this machine only), `PUBLIC_URL` (the address in links)
 * - `PROXIES`: how many of one's own stand in front (0); each client is limited, not the proxy
 * - `DATABASE_URL`; without it PGlite, in memory where `ZEROTRIP_DATA` is `memory`
 * - `KUAIDI100_CUSTOMER` and `KUAIDI100_KEY`: numbers that are not the office's own are asked of
 *   Kuaidi100; `KUAIDI100_URL` names another address than its own. They never reach a page.
 * - `ZEROTRIP_ICE_SERVERS`: by which STUN and TURN servers the two of a video meeting find each other,
 *   as JSON: `[{"urls": "stun:stun.example.org"}]`. Both of them see what stands there.
 *
 * Without `HOST` there is `/demo/outbox`, and `POST /demo/clock` that moves everybody's clock:
 * `{"ref": "EXAMPLE-FORM"}` to what happens next in a case, `{"hours": 24}`, or `{"reset": true}`.
 */
import {kuaidi100Account} from './carrier/kuaidi100.js';
import {openDatabase} from './db/open.js';
import {iceServersOf} from './ice-servers.js';
import {checkPort, startServer, type RunningServer} from './start.js';

const DEFAULT_PORT = 8080;
const {env} = process;

function readPort(text: string | undefined): number {
  const port = text ? Number(text) : DEFAULT_PORT;
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT must be a number from 0 to 65535, not “${text}”.`);
}

async function start(): Promise<RunningServer> {
  const port = readPort(env['PORT']);
  const iceServers = iceServersOf(env);
  // Before the database is opened, which takes seconds.
  await checkPort(port, env['HOST'] || undefined);
  const database = await openDatabase(env);
  try {
    return await startServer({
      database,
      port,
      rateLimit: {perMinute: 120, proxies: Number(env['PROXIES'] ?? 0) || 0},
      // The mails hold tokens: they are shown on this machine only.
      showOutbox: !env['HOST'],
      // It is everybody's clock, so only one's own is moved.
      movableClock: !env['HOST'],
      kuaidi100: kuaidi100Account(env),
      iceServers,
      ...(env['HOST'] ? {host: env['HOST']} : {}),
      ...(env['PUBLIC_URL'] ? {publicUrl: env['PUBLIC_URL']} : {}),
    });
  } catch (reason) {
    await database.close();
    throw reason;
  }
}

function stopOn(server: RunningServer): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void server.stop().then(() => process.exit(0));
    });
  }
}

function explain(reason: unknown): string {
  const {code, message} = reason as NodeJS.ErrnoException;
  if (code !== 'EADDRINUSE') return `zerotrip demo could not start: ${message}`;
  const port = env['PORT'] || DEFAULT_PORT;
  return `Port ${port} is in use; choose another one with PORT=8081 npm start.`;
}

try {
  const server = await start();
  stopOn(server);
  console.log(`zerotrip demo: ${server.url}`);
} catch (reason) {
  console.error(explain(reason));
  process.exitCode = 1;
}
