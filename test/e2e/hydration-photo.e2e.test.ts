import {html} from 'lit';
import {type Browser, chromium, type Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {PhotoCheck} from '../../src/photo/photo-check.js';
import {bundle, pageOf, serve} from '../ssr/hydration-site.js';
import {heightsOf, visit} from '../ssr/hydration-visit.js';
import {serverHtml} from '../ssr/server-page.js';
import {launchOptions} from '../support/browser.js';

/** What to wear, and in it the check, each with the author's own words inside. */
const photoPage = html`<zt-photo-guide standard="cn-resident-id">
  <p>Wear something dark</p>
  <zt-photo-check slot="check" standard="cn-resident-id" name="photo"
    ><p>Call 0573-0000-0110</p></zt-photo-check
  >
</zt-photo-guide>`;

/** The same, whose author wrote nothing inside. */
const barePage = html`<zt-photo-guide standard="cn-resident-id"
  ><zt-photo-check slot="check" standard="cn-resident-id"></zt-photo-check
></zt-photo-guide>`;

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const pages = new Map(await bundle());
  pages.set('/', pageOf(await serverHtml(photoPage)));
  pages.set('/bare', pageOf(await serverHtml(barePage)));
  pages.set('/form', pageOf(`<form action="/done">${await serverHtml(photoPage)}</form>`));
  site = await serve(pages, {});
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

/** A page, and all that it says. */
const open = (path: string, javaScriptEnabled = true) =>
  visit(browser, site.url + path, {javaScriptEnabled, watched: 'zt-photo-guide'});

/** Chooses what the page looks like for a photo, with nothing that looks for faces. */
async function choose(page: Page): Promise<void> {
  await page.getByText('Choose a photo').waitFor();
  await page
    .locator('zt-photo-check')
    .evaluate((check) => void ((check as PhotoCheck).detector = null));
  const buffer = await page.screenshot({type: 'jpeg'});
  const photo = {name: 'photo.jpg', mimeType: 'image/jpeg', buffer};
  await page.locator('zt-photo-check input[type=file]').setInputFiles(photo);
  await page.getByRole('heading', {name: 'What we see'}).waitFor();
}

describe('a photo guide with a check in it that its server has rendered', () => {
  it('shows the author’s words without any script', async () => {
    const {page} = await open('/', false);
    expect(await page.getByText('Wear something dark').isVisible()).toBe(true);
    expect(await page.getByText('Call 0573-0000-0110').isVisible()).toBe(true);
  });

  it.each(['/', '/bare'])('comes to life at %s, guide and check', async (path) => {
    const {page, said} = await open(path);
    await page.getByRole('heading', {name: 'Your photo'}).first().waitFor();
    await choose(page);
    await page.getByRole('button', {name: /Use/}).click();
    await page.getByText('This is your photo.').waitFor();
    expect(await page.getByText('Wear something dark').isVisible()).toBe(false);
    expect(said).toEqual([]);
  });

  it('shows something in every frame from the author’s words to the check', async () => {
    const {page} = await open('/');
    await choose(page);
    const seen = await heightsOf(page);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((height) => height < 10)).toEqual([]);
  });

  it('goes on in the shadow roots that the server wrote', async () => {
    const {page} = await open('/');
    await page.getByText('Choose a photo').waitFor();
    // A root of the browser's own would have adopted its styles; the server's has them written in.
    const styles = await page.evaluate(() =>
      [...document.querySelectorAll('zt-photo-guide, zt-photo-check')].map(
        ({shadowRoot}) => shadowRoot?.querySelectorAll('style').length,
      ),
    );
    expect(styles).toEqual([1, 1]);
  });

  it('sends its photo with the form around both', async () => {
    const {page, said} = await open('/form');
    await choose(page);
    await page.getByRole('button', {name: /Use/}).click();
    await page.getByText('This photo goes with your form.').waitFor();
    const name = await page.evaluate(() => {
      const photo = new FormData(document.querySelector('form')!).get('photo');
      return photo instanceof File ? photo.name : undefined;
    });
    expect(name).toBe('photo.jpg');
    expect(said).toEqual([]);
  });
});
