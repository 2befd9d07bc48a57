import {type Browser, chromium} from 'playwright';
import {contextOptions, launchOptions} from '../support/browser.js';
import {bundle, type Bundle} from './bundle.js';
import {serve} from './server.js';
import type {Subject} from './subjects/subject.js';

/** Where measures work: the bundles, the pages that show them, a browser. */
export type Lab = Awaited<ReturnType<typeof setUpLab>>;

/** A page, and what drives the browser behind it. */
export type Visit = Awaited<ReturnType<typeof openVisit>>;

/** A page in a profile of its own, so that nothing is cached; gone when it goes out of scope. */
async function openVisit(browser: Browser) {
  const context = await browser.newContext(contextOptions);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  return {page, cdp, [Symbol.asyncDispose]: () => context.close()};
}

async function bundleAll(subjects: readonly Subject[]): Promise<ReadonlyMap<string, Bundle>> {
  const bundles = new Map<string, Bundle>();
  for (const {id, entry, role, answers} of subjects) {
    const files = await bundle(entry, {isOurs: role === 'ours'});
    bundles.set(id, [...files, ...((await answers?.()) ?? [])]);
  }
  return bundles;
}

/** Bundles and serves the subjects and starts a browser. */
export async function setUpLab(subjects: readonly Subject[]) {
  const bundles = await bundleAll(subjects);
  const server = await serve(bundles, await bundle('test/bench/probe.ts', {name: 'probe'}));
  const browser = await chromium.launch(launchOptions());
  return {
    bundles,
    origin: server.origin,
    open: () => openVisit(browser),
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server[Symbol.asyncDispose]();
    },
  };
}
