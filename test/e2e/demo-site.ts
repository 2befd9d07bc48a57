import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {type Browser, chromium, type Page} from 'playwright';
import type {Database} from '../../demo/server/db/database.js';
import {type RunningServer, startServer, type StartOptions} from '../../demo/server/start.js';
import {contextOptions, launchOptions} from '../support/browser.js';

const cdn = fileURLToPath(new URL('../../dist/cdn/zerotrip.js', import.meta.url));

/** A booking as it stands in the database. */
export interface Booked {
  readonly status: string;
  readonly mode: string;
  readonly site: string;
  readonly who: string;
  readonly services: readonly unknown[];
  readonly startsAt: Date;
}

/** The demo and a browser in front of it. */
export interface DemoSite {
  readonly url: string;
  readonly browser: Browser;
  /** Opens a page of the demo as a citizen who has never been there. */
  open(path: string): Promise<Page>;
  booked(reference: string): Promise<Booked | undefined>;
  /** How many bookings stand in the database. */
  countBookings(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Starts the demo on a database, which it closes in the end.
 *
 * @param flags - More of the browser's, such as `withDevices`.
 */
export async function startDemo(
  database: Database,
  options: Omit<StartOptions, 'database' | 'port'> = {},
  flags: readonly string[] = [],
): Promise<DemoSite> {
  if (!existsSync(cdn)) throw new Error('dist/cdn is not there: run "npm run build:cdn" first');
  const server: RunningServer = await startServer({...options, database, port: 0});
  const {args, ...launching} = launchOptions();
  const browser = await chromium.launch({...launching, args: [...args, ...flags]});
  return {
    url: server.url,
    browser,
    async open(path) {
      const page = await (await browser.newContext(contextOptions)).newPage();
      await page.goto(new URL(path, server.url).href);
      return page;
    },
    async booked(reference) {
      const [row] = await database.query<Booked>(
        `select status, mode, site_id as site, contact->>'name' as who, services,
                starts_at as "startsAt"
         from appointment where reference = $1`,
        [reference],
      );
      return row;
    },
    async countBookings() {
      const rows = await database.query(
        `select id from appointment where status = 'confirmed'`,
        [],
      );
      return rows.length;
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
