import {fileURLToPath} from 'node:url';
import {type Browser, chromium, type Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {contextOptions, launchOptions} from '../support/browser.js';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const site = 'http://page.test';
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});

afterAll(() => browser?.close());

/** A page with nothing of the kit but `auto.js`, and the names of the kit's entries it asked for. */
async function open(body: string, query = ''): Promise<{page: Page; entries: string[]}> {
  const page = await (await browser.newContext(contextOptions)).newPage();
  const entries: string[] = [];
  const html = `<!doctype html><html lang="en"><title>Page</title><body>${body}
    <script type="module" src="/zerotrip/auto.js${query}"></script></body></html>`;
  await page.route(`${site}/**`, (route) => {
    const {pathname} = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({contentType: 'text/html', body: html});
    const [, file = '', entry] = /^\/zerotrip\/(([\w-]+\.js)|.+)$/.exec(pathname) ?? [];
    if (entry) entries.push(entry);
    return file ? route.fulfill({path: `${cdn}/${file}`}) : route.fulfill({status: 404});
  });
  await page.goto(site);
  return {page, entries};
}

const defined = (page: Page, tag: string): Promise<unknown> =>
  page.evaluate((name) => customElements.whenDefined(name).then(() => true), tag);

const isDefined = (page: Page, tag: string): Promise<boolean> =>
  page.evaluate((name) => customElements.get(name) !== undefined, tag);

const call = '<p>Call us: 0573-0000-0110</p>';

describe('zerotrip/auto', () => {
  it('fetches what the page shows and nothing else, and hides nothing meanwhile', async () => {
    const {page, entries} = await open(`<zt-mail-tracker>${call}</zt-mail-tracker>`);
    await defined(page, 'zt-mail-tracker');
    expect(await page.getByText('Call us').isVisible()).toBe(true);
    expect(entries).toEqual(['auto.js', 'mail.js']);
    await page.context().close();
  });

  it('finds what comes later, also in the shadow of an element that is defined later', async () => {
    const {page, entries} = await open('<late-frame></late-frame>');
    expect(entries).toEqual(['auto.js']);
    await page.evaluate(() => {
      customElements.define(
        'late-frame',
        class extends HTMLElement {
          connectedCallback(): void {
            const section = document.createElement('section');
            section.append(document.createElement('zt-video-room'));
            this.attachShadow({mode: 'open'}).append(section);
          }
        },
      );
    });
    await defined(page, 'zt-video-room');
    await page.evaluate(() => document.body.append(document.createElement('zt-case-progress')));
    await defined(page, 'zt-case-progress');
    expect(entries).toEqual(['auto.js', 'video.js', 'case.js']);
    await page.context().close();
  });

  it('tells what could not be fetched, and asks again when the tag shows again', async () => {
    const {page} = await open('');
    await page.route('**/zerotrip/mail.js', (route) => route.abort());
    const told = page.waitForEvent('console', (message) => message.type() === 'warning');
    const show = () =>
      page.evaluate(() => document.body.append(document.createElement('zt-mail-tracker')));
    await show();
    expect((await told).text()).toContain('what <zt-mail-tracker> needs could not be fetched');
    await page.unroute('**/zerotrip/mail.js');
    await show();
    await defined(page, 'zt-mail-tracker');
    await page.context().close();
  });

  it('takes a prefix of the page’s own by its address', async () => {
    const tags = `<gov-mail-tracker>${call}</gov-mail-tracker><zt-video-room></zt-video-room>`;
    const {page, entries} = await open(tags, '?prefix=gov');
    await defined(page, 'gov-mail-tracker');
    expect(await isDefined(page, 'zt-mail-tracker')).toBe(false);
    expect(entries).toEqual(['auto.js', 'mail.js']);
    await page.context().close();
  });
});
