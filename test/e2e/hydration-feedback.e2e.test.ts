import {html} from 'lit';
import {type Browser, chromium, type Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {bundle, pageOf, serve} from '../ssr/hydration-site.js';
import {heightsOf, visit} from '../ssr/hydration-visit.js';
import {serverHtml} from '../ssr/server-page.js';
import {launchOptions} from '../support/browser.js';

/** A page after the result, with the author's own words inside; one more rating waits for another result. */
const ratedPage = html`<zt-portal src="/api">
  <zt-feedback set="cn-5"><p>Tell us how it was: 0573-0000-0110</p></zt-feedback>
  <zt-feedback set="page" after="done"><p>Never seen before its time</p></zt-feedback>
</zt-portal>`;

/** The same, whose author wrote nothing inside. */
const barePage = html`<zt-feedback src="/api" set="cn-5"></zt-feedback>`;

/** The letters of an office, with a sentence for who sees none. */
const lettersPage = html`<zt-portal src="/api">
  <zt-letters office="donghu"><p>Letters hang beside the door</p></zt-letters>
</zt-portal>`;

const letters = {
  letters: [{ref: 'L-1', text: 'No trip at all.', day: '2026-11-26', to: {kind: 'office'}}],
  hasMore: false,
};

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const pages = new Map(await bundle());
  pages.set('/', pageOf(await serverHtml(ratedPage)));
  pages.set('/bare', pageOf(await serverHtml(barePage)));
  pages.set('/letters', pageOf(await serverHtml(lettersPage)));
  pages.set('/api/letters', JSON.stringify(letters));
  site = await serve(pages, {});
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

/** A page, and all that it says. */
const open = (path: string, javaScriptEnabled = true) =>
  visit(browser, site.url + path, {javaScriptEnabled, watched: '[set="cn-5"]'});

const comesToLife = (page: Page) => page.getByText('All in all').waitFor();
const AUTHORS = 'Tell us how it was: 0573-0000-0110';

describe('a rating that its server has rendered', () => {
  it('shows the author’s words and the telephone without any script', async () => {
    const {page} = await open('/', false);
    expect(await page.getByText(AUTHORS).isVisible()).toBe(true);
  });

  it.each(['/', '/bare'])('comes to life at %s, and can be given', async (path) => {
    const {page, said} = await open(path);
    await comesToLife(page);
    await page.getByLabel('Very satisfied').check();
    expect(await page.getByRole('button', {name: 'Send', exact: true}).isVisible()).toBe(true);
    expect(said).toEqual([]);
  });

  it('lets the author’s words go when there is something better', async () => {
    const {page} = await open('/');
    await comesToLife(page);
    expect(await page.getByText(AUTHORS).isVisible()).toBe(false);
  });

  it('shows something in every frame from the author’s words to the questions', async () => {
    const {page} = await open('/');
    await comesToLife(page);
    const heights = await heightsOf(page);
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.filter((height) => height < 10)).toEqual([]);
  });

  it('goes on in the shadow roots that the server wrote', async () => {
    const {page} = await open('/');
    await comesToLife(page);
    // A root of the browser's own would have adopted its styles; the server's has them written in.
    const styles = await page.evaluate(() =>
      [...document.querySelectorAll('zt-feedback')].map(
        ({shadowRoot}) => shadowRoot?.querySelectorAll('style').length,
      ),
    );
    expect(styles).toEqual([1, 1]);
  });

  it('waits for its result as before, and then asks', async () => {
    const {page} = await open('/');
    await comesToLife(page);
    const waiting = page.getByText('Never seen before its time');
    expect(await waiting.isVisible()).toBe(false);
    expect(await page.getByText('Is this page useful?').isVisible()).toBe(false);
    await page.evaluate(() => document.dispatchEvent(new Event('done')));
    await page.getByText('Is this page useful?').waitFor();
  });
});

describe('letters whose page its server has rendered', () => {
  it('are the author’s words without script', async () => {
    const {page} = await open('/letters', false);
    expect(await page.getByText('Letters hang beside the door').isVisible()).toBe(true);
  });

  it('come in the root that the server wrote, asked for once', async () => {
    const {page, said} = await open('/letters');
    await page.getByText('No trip at all.').waitFor();
    expect(await page.getByText('Letters hang beside the door').isVisible()).toBe(false);
    const asked = await page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({name}) => name.includes('/api/')).length,
    );
    expect(asked).toBe(1);
    const styles = await page
      .locator('zt-letters')
      .evaluate(({shadowRoot}) => shadowRoot?.querySelectorAll('style').length);
    expect(styles).toBe(1);
    expect(said).toEqual([]);
  });
});
