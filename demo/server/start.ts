import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createAdaptorServer} from '@hono/node-server';
import {type AppOptions, openApp} from './app.js';
import type {Desk} from './desk.js';
import {forgetEnded} from './forgetting.js';
import {sendHome} from './rehearsal/people.js';
import {report} from './report.js';
import {tellOfLapsed} from './telling.js';

/** Where a server listens, beside how its app is put together. */
export interface StartOptions extends AppOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Address to listen at; this machine only by default. */
  readonly host?: string;
}

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** Its address with a slash at the end. */
  readonly url: string;
  /** Finishes what is being answered, then closes server and database. */
  stop(): Promise<void>;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const HERE = '127.0.0.1';

const listen = (server: Server, port: number, host: string): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });

/** Rejects with `EADDRINUSE` where another program has the port. */
export async function checkPort(port: number, host = HERE): Promise<void> {
  const probe = createServer();
  await listen(probe, port, host);
  await close(probe);
}

/** What is done again and again: telling whose time has lapsed, and forgetting what has ended. */
function goRounds(desk: Desk, url: string): () => void {
  const tell = () => {
    tellOfLapsed(desk, desk.publicUrl ?? url).catch((reason) => report('Telling', reason));
  };
  const forget = () => {
    forgetEnded(desk).catch((reason) => report('Forgetting', reason));
  };
  // What ended while the server was off; one that is restarted often would never come to it.
  forget();
  const timers = [setInterval(tell, MINUTE_MS), setInterval(forget, HOUR_MS)];
  for (const timer of timers) timer.unref();
  return () => timers.forEach(clearInterval);
}

/** Starts the demo; rejects with `EADDRINUSE` where another program has the port. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const {database, port, host = HERE} = options;
  const {app, desk} = await openApp(options);
  const server = createAdaptorServer({fetch: app.fetch}) as Server;
  const address = await listen(server, port, host);
  const url = `http://localhost:${address.port}`;
  // A rehearsal that ended with the server before.
  await sendHome(desk, desk.publicUrl ?? url);
  const stopRounds = goRounds(desk, url);
  return {
    port: address.port,
    url: `${url}/`,
    stop: async () => {
      stopRounds();
      await close(server);
      await database.close();
    },
  };
}
