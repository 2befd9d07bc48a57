import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium} from 'playwright';
import type {TestProject} from 'vitest/node';
import {openPglite} from '../../demo/server/db/pglite.js';
import {startServer} from '../../demo/server/start.js';
import {launchOptions} from '../support/browser.js';
import {pack} from './pack.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed kit, as a registry would hand it out. */
    tarball: string;
    /** The reference server's address, with a slash at the end. */
    backEnd: string;
    /** Where the browser listens. */
    browser: string;
  }
}

/**
 * Packs the kit, starts one back end and one browser for all consumers, and ends them.
 */
export default async function setUp({provide}: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'zerotrip-packed-'));
  provide('tarball', pack(folder));
  const server = await startServer({database: await openPglite(), port: 0});
  provide('backEnd', server.url);
  const browser = await chromium.launchServer(launchOptions());
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, {recursive: true, force: true});
  };
}
