import {html} from 'lit';
import {type Browser, chromium, type Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import {bundle, pageOf, serve} from '../ssr/hydration-site.js';
import {heightsOf, visit} from '../ssr/hydration-visit.js';
import {serverHtml} from '../ssr/server-page.js';
import {launchOptions} from '../support/browser.js';

const TAGS = 'zt-opening-hours, zt-help-desk, zt-callback-request';

/** An office's page, with the author's own words and a telephone inside. */
const officePage = html`<zt-portal src="/api">
  <zt-opening-hours office="donghu"><p>Open Monday to Friday</p></zt-opening-hours>
  <zt-help-desk office="donghu"
    ><p>Ask us by telephone</p>
    <p slot="help">Call 0573-0000-0110</p></zt-help-desk
  >
  <zt-callback-request office="donghu"><p>Call us, we call back</p></zt-callback-request>
</zt-portal>`;

/** The same, whose author wrote nothing inside. */
const barePage = html`<zt-portal src="/api">
  <zt-opening-hours office="donghu"></zt-opening-hours>
  <zt-help-desk office="donghu"></zt-help-desk>
  <zt-callback-request office="donghu"></zt-callback-request>
</zt-portal>`;

/** A back end that knows no such office. */
const silentPage = html`<zt-portal src="/nowhere">
  <zt-opening-hours office="donghu"><p>Open Monday to Friday</p></zt-opening-hours>
  <zt-help-desk office="donghu"><p>Ask us by telephone</p></zt-help-desk>
  <zt-callback-request office="donghu"><p>Call us, we call back</p></zt-callback-request>
</zt-portal>`;

const words = ['Open Monday to Friday', 'Ask us by telephone', 'Call us, we call back'];

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const pages = new Map(await bundle());
  pages.set('/', pageOf(await serverHtml(officePage)));
  pages.set('/bare', pageOf(await serverHtml(barePage)));
  pages.set('/silent', pageOf(await serverHtml(silentPage)));
  const office = {...linhuOffices('en')[0]!, generatedAt: '2026-11-26T10:00:00+08:00'};
  pages.set('/api/offices/donghu', JSON.stringify(office));
  site = await serve(pages, {});
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

/** A page, and all that it says. */
const open = (path: string, javaScriptEnabled = true) =>
  visit(browser, site.url + path, {javaScriptEnabled, watched: TAGS, count: 3});

const comesToLife = async (page: Page): Promise<void> => {
  await page.getByText('Open now').first().waitFor();
  await page.getByRole('heading', {name: 'Ask a person'}).waitFor();
  await page.getByText('When may we call?').waitFor();
};

describe('an office’s page that its server has rendered', () => {
  it('shows the author’s words and the telephone without any script', async () => {
    const {page} = await open('/', false);
    for (const each of [...words, 'Call 0573-0000-0110']) {
      expect(await page.getByText(each, {exact: true}).isVisible()).toBe(true);
    }
  });

  it.each(['/', '/bare'])('comes to life at %s, with one request for the office', async (path) => {
    const {asked, page, said} = await open(path);
    await comesToLife(page);
    expect(said).toEqual([]);
    expect(asked.filter((address) => address.includes('/offices/'))).toHaveLength(1);
  });

  it('lets the author’s words go when there is something better, and keeps the telephone', async () => {
    const {page} = await open('/');
    await comesToLife(page);
    for (const each of words) {
      expect(await page.getByText(each, {exact: true}).isVisible()).toBe(false);
    }
    expect(await page.getByText('Call 0573-0000-0110', {exact: true}).isVisible()).toBe(true);
  });

  it('shows something in every frame from the author’s words to the office', async () => {
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
    const styles = await page.evaluate(
      (tags) =>
        [...document.querySelectorAll(tags)].map(
          ({shadowRoot}) => shadowRoot?.querySelectorAll('style').length,
        ),
      TAGS,
    );
    expect(styles).toEqual([1, 1, 1]);
  });

  it('keeps the author’s words in sight where nobody knows the office', async () => {
    const {page} = await open('/silent');
    await page.getByText('This office takes no questions here').waitFor();
    await page.getByText('This office does not call back from here').waitFor();
    for (const each of words) {
      expect(await page.getByText(each, {exact: true}).isVisible()).toBe(true);
    }
  });
});
