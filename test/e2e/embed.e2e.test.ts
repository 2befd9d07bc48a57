import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {WIDGETS} from '../../demo/embed/widgets.js';
import {contextOptions} from '../support/browser.js';
import {complaintsOf} from '../support/complaints.js';
import {type DemoSite, startDemo} from './demo-site.js';

let demo: DemoSite;

beforeAll(async () => {
  demo = await startDemo(await openPglite(), {movableClock: true});
});

afterAll(() => demo?.close());

async function open(path: string): Promise<{page: Page; complaints: readonly string[]}> {
  const page = await (await demo.browser.newContext(contextOptions)).newPage();
  const complaints = await complaintsOf(page);
  await page.goto(new URL(path, demo.url).href);
  return {page, complaints};
}

/** What stands in the blocks of lines, from the first to the last. */
const lines = (page: Page): Promise<string[]> => page.locator('#lines code').allTextContents();

describe('a web team at the embed builder', () => {
  it('picks a widget, sees it at both widths, and has the lines for a plain page', async () => {
    const {complaints, page} = await open('/en/embed.html');
    await page.getByLabel('Widget', {exact: true}).selectOption('zt-opening-hours');
    for (const frame of ['#phone', '#desk']) {
      const inside = page.frameLocator(frame);
      await inside.locator('zt-opening-hours table').waitFor();
    }
    expect(await page.locator('#phone').evaluate((each) => each.clientWidth)).toBe(375);
    const [head = '', body = ''] = await lines(page);
    expect(head).toMatch(/<script type="module" src="\/zerotrip\/office\.js" integrity="sha384-/);
    expect(body).toContain('<zt-opening-hours office="donghu">');
    // A preview that was left while it was loading is no mistake.
    expect(complaints.filter((each) => !each.startsWith('not loaded'))).toEqual([]);
    await page.context().close();
  });

  it('has them in the language, the mode and the look that it chose, for its framework', async () => {
    const {page} = await open('/embed.html');
    await page.getByLabel('页面的语言').selectOption('ar');
    await page.getByLabel('样子', {exact: true}).selectOption('navy');
    await page.getByLabel('大字版').check();
    const phone = page.frameLocator('#phone');
    await phone.locator('html[dir=rtl] zt-portal[mode=elder]').waitFor();
    const accent = await phone
      .locator('html')
      .evaluate((root) => getComputedStyle(root).getPropertyValue('--zt-accent'));
    expect(accent).toContain('#162e51');
    await page.getByLabel('React').check();
    await expect.poll(() => lines(page)).toHaveLength(2);
    const [terminal, file] = await lines(page);
    expect(terminal).toMatch(/^npm install zerotrip@\d/);
    expect(file).toContain("import 'zerotrip/looks/navy.css';");
    expect(file).toContain('lang="ar"');
    await page.context().close();
  });

  it('copies the lines, and is told so', async () => {
    const context = await demo.browser.newContext({
      ...contextOptions,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(new URL('/en/embed.html', demo.url).href);
    await page.getByRole('button', {name: 'Copy · Into the body of the page'}).click();
    await page.getByText('Copied: Into the body of the page').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe((await lines(page))[1]);
    await context.close();
  });

  it('learns how its back end does, and what is wrong with an address', async () => {
    const {page} = await open('/en/embed.html');
    const check = page.getByRole('button', {name: 'Compare it with the contract'});
    await check.click();
    await page.getByText(/^as agreed: \d\d.* not as agreed: 0/).waitFor();
    await page.getByLabel('Address of your system').fill('javascript:alert(1)');
    await check.click();
    await page.getByText('Write an address with http:// or https://').waitFor();
    await page.getByLabel('Address of your system').fill('/en');
    await check.click();
    await page.getByText('Nothing answers at this address').waitFor();
    await page.context().close();
  });

  it('gets the preview without script, too', async () => {
    const context = await demo.browser.newContext({...contextOptions, javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(new URL('/en/embed.html', demo.url).href);
    await page.getByRole('button', {name: 'Show it'}).click();
    await page.getByText('Does it not open? Call us').waitFor();
    await context.close();
  });
});

describe('a preview', () => {
  it.each(WIDGETS.map(({tag}) => tag))('of <%s> comes to life without a complaint', async (tag) => {
    const {complaints, page} = await open(`/embed/preview?widget=${tag}&lang=en`);
    await page
      .locator(tag)
      .locator('h2, h3, button, table, fieldset, dl, blockquote, details, .figure')
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('takes neither tags nor rules of a policy from its address', async () => {
    const {complaints, page} = await open(
      `/embed/preview?widget=zt-letters&src=${encodeURIComponent('https://x.example/;script-src *')}&fallback=<img src=x>&office="><b>`,
    );
    expect(await page.locator('img, b').count()).toBe(0);
    await page.getByText('<img src=x>').waitFor();
    const answer = await page.request.get(page.url());
    expect(answer.headers()['content-security-policy']).not.toContain('*');
    expect(complaints.filter((each) => !/x\.example|NAME_NOT_RESOLVED/.test(each))).toEqual([]);
    await page.context().close();
  });
});
