import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {type Browser, chromium, type Page, type Response} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {type RunningServer, startServer} from '../../demo/server/start.js';
import {contextOptions, launchOptions} from '../support/browser.js';

const cdn = fileURLToPath(new URL('../../dist/cdn/zerotrip.js', import.meta.url));

let server: RunningServer | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  if (!existsSync(cdn)) throw new Error('dist/cdn is not there: run "npm run build:cdn" first');
  server = await startServer({database: await openPglite(), port: 0});
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

interface Visit {
  readonly page: Page;
  readonly answer: Response | null;
  /** What the browser complained about. */
  readonly complaints: string[];
  readonly hosts: Set<string>;
}

/** Opens a page of the demo and writes down every word of complaint. */
async function visit(path: string): Promise<Visit> {
  if (!browser || !server) throw new Error('the demo has not started');
  const page = await (await browser.newContext(contextOptions)).newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const {complain} = window as unknown as {complain: (text: string) => void};
      complain(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return {page, answer: await page.goto(new URL(path, server.url).href), complaints, hosts};
}

const quiet = ({complaints}: Visit): void => expect(complaints).toEqual([]);

describe('under a strict content security policy', () => {
  it('a citizen goes through the booking page up to the times, and nothing is complained about', async () => {
    const here = await visit('/en/book-form.html');
    const {page} = here;
    await page.getByRole('heading', {name: 'Soonest times'}).waitFor();
    const day = page.locator('zt-month-calendar .day:not([aria-disabled])').first();
    await day.click();
    const time = page.locator('.slots button').first();
    await time.click();
    expect(await time.getAttribute('aria-pressed')).toBe('true');
    quiet(here);
  });

  it('the element has its styles, though no style was written into the page', async () => {
    const here = await visit('/en/book-form.html');
    const heading = here.page.getByRole('heading', {name: 'Soonest times'});
    await heading.waitFor();
    expect(await heading.evaluate((each) => getComputedStyle(each).fontWeight)).toBe('700');
    expect(await here.page.locator('style, [style]').count()).toBe(0);
    quiet(here);
  });

  it('the Chinese page fetches its language and asks nobody but the portal', async () => {
    const here = await visit('/book-form.html');
    await here.page.getByRole('heading', {name: '最早的时间'}).waitFor();
    expect([...here.hosts]).toEqual([new URL(server?.url ?? '').host]);
    quiet(here);
  });

  it('the policy allows scripts and styles of the portal only', async () => {
    const {answer} = await visit('/en/book-form.html');
    const policy = answer?.headers()['content-security-policy'] ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy.split('; ')).toContain(part);
    }
    expect(policy).not.toContain('unsafe');
  });

  it('text becomes HTML for nobody: the browser itself refuses it', async () => {
    const {page, complaints} = await visit('/en/book-form.html');
    const refusal = await page.evaluate(() => {
      try {
        document.body.innerHTML = 'x';
        return 'nothing was refused';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(refusal).toBe('TypeError');
    expect(await page.getByRole('heading', {level: 1}).count()).toBe(1);
    // The same ears would have heard it above.
    expect(complaints.join('\n')).toContain('require-trusted-types-for');
  });
});
