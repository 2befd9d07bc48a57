import {type Browser, chromium} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {linhuCatalog} from '../../src/appointment/linhu.memory.js';
import {launchOptions} from '../support/browser.js';
import {bundle, pageOf, serve} from '../ssr/hydration-site.js';
import {visit} from '../ssr/hydration-visit.js';
import {bareBookingPage, bookingPage, kioskPage, serverHtml} from '../ssr/server-page.js';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const pages = new Map(await bundle());
  pages.set('/', pageOf(await serverHtml(bookingPage)));
  pages.set('/bare', pageOf(await serverHtml(bareBookingPage)));
  pages.set('/kiosk', pageOf(await serverHtml(kioskPage)));
  site = await serve(pages, linhuCatalog('en'));
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

/** A page, and all that it says. */
const open = (path: string, javaScriptEnabled = true) =>
  visit(browser, site.url + path, {javaScriptEnabled});

describe('a page that its server has rendered', () => {
  it('shows the author’s words and styles without any script', async () => {
    const {page} = await open('/', false);
    const words = page.getByText('Call 0573-0000-0110');
    expect(await words.isVisible()).toBe(true);
    const display = await page.locator('zt-appointment-picker').evaluate((element) => {
      return getComputedStyle(element).display;
    });
    expect(display).toBe('block');
  });

  it.each(['/', '/bare'])('comes to life at %s and asks its question', async (path) => {
    const {page, said} = await open(path);
    await page.getByRole('radio', {name: '2 people'}).check();
    await page.getByRole('button', {name: 'Continue'}).click();
    await page.getByRole('heading', {name: 'Where?'}).waitFor();
    expect(said).toEqual([]);
  });

  it('goes on in the shadow root that the server wrote', async () => {
    const {page} = await open('/');
    // Before the scripts have run there is no other root to confuse it with.
    const kept = await page.evaluate(async () => {
      const fresh = document.implementation.createHTMLDocument();
      const text = await (await fetch('/')).text();
      (fresh.body as unknown as {setHTMLUnsafe(html: string): void}).setHTMLUnsafe(text);
      const host = fresh.querySelector('zt-appointment-picker');
      const before = host?.shadowRoot;
      const styles = before?.querySelectorAll('style').length;
      document.body.append(document.adoptNode(fresh.querySelector('zt-portal') as Element));
      await customElements.whenDefined('zt-appointment-picker');
      const sheets = host?.shadowRoot?.adoptedStyleSheets.length;
      return {isSame: host?.shadowRoot === before, hasRoot: !!before, styles, sheets};
    });
    expect(kept).toEqual({isSame: true, hasRoot: true, styles: 1, sheets: 0});
  });

  it('has one place for news and one set of the author’s words', async () => {
    const {page} = await open('/');
    await page.getByRole('radio', {name: '2 people'}).waitFor();
    expect(await page.locator('zt-appointment-picker [data-live]').count()).toBe(2);
    expect(await page.getByText('Call 0573-0000-0110').count()).toBe(1);
  });

  it('watches over a kiosk', async () => {
    const {page, said} = await open('/kiosk');
    await page.getByRole('radio', {name: 'Renew an identity card'}).waitFor();
    const portal = page.locator('zt-portal');
    expect(await portal.getAttribute('mode')).toBe('elder');
    expect(said).toEqual([]);
  });
});
