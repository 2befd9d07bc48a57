import {chromium, type Page} from 'playwright';
import {createServer} from 'vite';
import {contextOptions, launchOptions} from '../../support/browser.js';
import type {Judged} from '../../photo/judged.js';
import {groupTable, verdictTable} from '../../photo/verdict-table.js';
import {groupLines} from './group-lines.js';
import {timeLines} from './time-lines.js';
import {verdictLines} from './verdict-lines.js';

/** Serves the sources as they are: what is measured is code that runs warm, not how it is packed. */
async function serveSources() {
  const server = await createServer({
    configFile: false,
    logLevel: 'warn',
    optimizeDeps: {noDiscovery: true},
    server: {host: '127.0.0.1', port: 0, hmr: false, watch: null},
  });
  await server.listen();
  const [origin = ''] = server.resolvedUrls?.local ?? [];
  return {origin, [Symbol.asyncDispose]: () => server.close()};
}

async function open(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}test/bench/photo/page.html`);
  await page.waitForFunction('globalThis.photoPage');
}

/** Every verdict on every drawn picture, false alarms by skin and hair, and times. */
export async function surveyPhotoCheck(): Promise<string> {
  await using server = await serveSources();
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await (await browser.newContext(contextOptions)).newPage();
    await open(page, server.origin);
    const times = await timeLines(page);
    const verdicts = await page.evaluate<Judged[]>('photoPage.verdicts()');
    const groups = await page.evaluate<Judged[]>('photoPage.groups()');
    return [
      ...verdictLines(verdictTable, verdicts),
      '',
      ...groupLines(groupTable, groups),
      '',
      ...times,
    ].join('\n');
  } finally {
    await browser.close();
  }
}
