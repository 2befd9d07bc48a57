import {html} from 'lit';
import {type Browser, chromium, type Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {bundle, pageOf, serve} from '../ssr/hydration-site.js';
import {heightsOf, visit} from '../ssr/hydration-visit.js';
import {serverHtml} from '../ssr/server-page.js';
import {launchOptions} from '../support/browser.js';

/** A case with its shipment, each with the author's own words and a telephone inside. */
const casePage = html`<zt-portal src="/api">
  <zt-case-progress reference="case-7"
    ><p>We tell you how far it is</p>
    <p slot="help">Call 0573-0000-0110</p>
    <zt-mail-tracker slot="shipments" reference="a-1" heading-level="3"
      ><p>We tell you where it is</p></zt-mail-tracker
    ></zt-case-progress
  >
</zt-portal>`;

/** The same, whose author wrote nothing inside. */
const barePage = html`<zt-case-progress src="/api" reference="case-7"></zt-case-progress>
  <zt-mail-tracker src="/api" reference="a-1"></zt-mail-tracker>`;

/** A back end that knows neither the case nor the shipment. */
const silentPage = html`<zt-portal src="/nowhere">
  <zt-case-progress reference="case-7"><p slot="help">Call 0573-0000-0110</p></zt-case-progress>
  <zt-mail-tracker reference="a-1"><p slot="help">Call 0573-0000-0111</p></zt-mail-tracker>
</zt-portal>`;

const checkedAt = '2026-11-26T10:00:00+08:00';
const progress = {
  ref: 'case-7',
  title: 'A lost form',
  steps: [{id: 'posted', label: 'Posted to you', state: 'current'}],
  visits: {needed: 0},
  shipments: ['a-1'],
  checkedAt,
};
const shipment = {
  ref: 'a-1',
  status: 'in_transit',
  cost: {amount: 0},
  events: [{id: '1', status: 'accepted', text: 'Handed to the post', at: checkedAt}],
  checkedAt,
};

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const pages = new Map(await bundle());
  pages.set('/', pageOf(await serverHtml(casePage)));
  pages.set('/bare', pageOf(await serverHtml(barePage)));
  pages.set('/silent', pageOf(await serverHtml(silentPage)));
  pages.set('/api/case-status', JSON.stringify(progress));
  pages.set('/api/mail-status', JSON.stringify(shipment));
  site = await serve(pages, {});
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

/** A page, and all that it says. */
const open = (path: string, javaScriptEnabled = true) =>
  visit(browser, site.url + path, {javaScriptEnabled, watched: 'zt-case-progress'});

const comesToLife = async (page: Page): Promise<void> => {
  await page.getByText('There is nothing we need from you.').waitFor();
  await page.getByRole('heading', {name: 'Nothing for you to do.'}).waitFor();
};

describe('a case and its mail that their server has rendered', () => {
  it('show the author’s words and the telephone without any script', async () => {
    const {page} = await open('/', false);
    const words = ['We tell you how far it is', 'We tell you where it is', 'Call 0573-0000-0110'];
    for (const each of words) {
      expect(await page.getByText(each).isVisible()).toBe(true);
    }
  });

  it.each(['/', '/bare'])('come to life at %s', async (path) => {
    const {page, said} = await open(path);
    await comesToLife(page);
    expect(await page.getByText('Handed to the post').isVisible()).toBe(true);
    expect(said).toEqual([]);
  });

  it('let the author’s words go when there is something better, and keep the telephone', async () => {
    const {page} = await open('/');
    await comesToLife(page);
    expect(await page.getByText('We tell you how far it is').isVisible()).toBe(false);
    expect(await page.getByText('We tell you where it is').isVisible()).toBe(false);
    expect(await page.getByText('Call 0573-0000-0110').isVisible()).toBe(true);
  });

  it('show something in every frame from the author’s words to the case', async () => {
    const {page} = await open('/');
    await comesToLife(page);
    const heights = await heightsOf(page);
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.filter((height) => height < 10)).toEqual([]);
  });

  it('go on in the shadow roots that the server wrote', async () => {
    const {page} = await open('/');
    await comesToLife(page);
    // A root of the browser's own would have adopted its styles; the server's has them written in.
    const styles = await page.evaluate(() =>
      [...document.querySelectorAll('zt-case-progress, zt-mail-tracker')].map(
        ({shadowRoot}) => shadowRoot?.querySelectorAll('style').length,
      ),
    );
    expect(styles).toEqual([1, 1]);
  });

  it('keep the telephones in sight where nobody answers', async () => {
    const {page} = await open('/silent');
    await page.getByText('We do not find this case').waitFor();
    await page.getByText('The post does not know it yet').waitFor();
    expect(await page.getByText('Call 0573-0000-0110').isVisible()).toBe(true);
    expect(await page.getByText('Call 0573-0000-0111').isVisible()).toBe(true);
  });
});
