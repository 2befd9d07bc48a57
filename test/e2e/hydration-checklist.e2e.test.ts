import {type Browser, chromium, type Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {stall} from '../requirements/stall-service.js';
import {bundle, pageOf, serve} from '../ssr/hydration-site.js';
import {visit} from '../ssr/hydration-visit.js';
import {bareChecklistPage, checklistPage, serverHtml} from '../ssr/server-page.js';
import {launchOptions} from '../support/browser.js';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const pages = new Map(await bundle());
  pages.set('/', pageOf(await serverHtml(checklistPage)));
  pages.set('/bare', pageOf(await serverHtml(bareChecklistPage)));
  pages.set('/form', pageOf(`<form action="/done">${await serverHtml(checklistPage)}</form>`));
  pages.set('/done', pageOf('<p>Thank you</p>'));
  pages.set('/api/services/stall', JSON.stringify(stall));
  site = await serve(pages, {});
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

/** A page, and all that it says. */
const open = (path: string, javaScriptEnabled = true) =>
  visit(browser, site.url + path, {javaScriptEnabled});

const continueWith = async (page: Page, option: string) => {
  await page.getByRole('radio', {name: option}).check();
  await page.getByRole('button', {name: 'Continue'}).click();
};

describe('a checklist that its server has rendered', () => {
  it('shows the author’s list without any script', async () => {
    const {page} = await open('/', false);
    expect(await page.getByText('Bring a passport').isVisible()).toBe(true);
    expect(await page.getByText('Call 0573-0000-0110').isVisible()).toBe(true);
  });

  it.each(['/', '/bare'])('comes to life at %s and asks its question', async (path) => {
    const {page, said} = await open(path);
    await continueWith(page, 'Clothes');
    await page.getByRole('textbox', {name: 'How many people help you?'}).waitFor();
    await page.getByRole('checkbox', {name: 'Passport'}).check();
    await page.getByText('1 of 2 ready').first().waitFor();
    expect(await page.getByText('Bring a passport').isVisible()).toBe(false);
    expect(said).toEqual([]);
  });

  it('takes a link’s answers out of the address', async () => {
    const {page, said} = await open('/#zt:stall?goods=clothes&helpers=1');
    await page.getByText('What is the stall to you?').first().waitFor();
    await page.waitForURL(`${site.url}/`);
    expect(said).toEqual([]);
  });

  it('has its ticks again when the citizen comes back to the page', async () => {
    const {page} = await open('/form');
    await page.getByRole('checkbox', {name: 'Passport'}).check();
    await page.getByText('1 of 2 ready').first().waitFor();
    await page.goto(`${site.url}/done`);
    await page.goBack();
    await page.getByText('1 of 2 ready').first().waitFor();
    expect(await page.getByRole('checkbox', {name: 'Passport'}).isChecked()).toBe(true);
  });
});
