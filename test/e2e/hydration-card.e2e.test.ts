import {html} from 'lit';
import {type Browser, chromium} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {bundle, pageOf, serve} from '../ssr/hydration-site.js';
import {visit} from '../ssr/hydration-visit.js';
import {serverHtml} from '../ssr/server-page.js';
import {launchOptions} from '../support/browser.js';

const cardPage = html`<zt-portal src="/api">
  <zt-appointment-card><p>Call 0573-0000-0110</p></zt-appointment-card>
</zt-portal>`;

const zone = {timeZone: 'Asia/Shanghai', timeZoneName: 'Beijing time'};
const appointment = {
  id: 'a-1',
  reference: 'L0-001',
  status: 'confirmed',
  slot: {
    id: 's',
    start: '2099-11-26T10:00:00+08:00',
    durationMinutes: 30,
    siteId: 'counter',
    mode: 'in-person',
    status: 'busy',
  },
  site: {id: 'counter', name: 'Lake counter', modes: ['in-person'], ...zone},
  services: [{id: 'form', name: 'A lost form', count: 1}],
  mode: 'in-person',
  sequence: 0,
  uid: 'a-1@linhu.example',
};

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const pages = new Map(await bundle());
  pages.set('/', pageOf(await serverHtml(cardPage)));
  pages.set('/api/appointments/a-1', JSON.stringify(appointment));
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

describe('an appointment’s card that its server has rendered', () => {
  it('shows the author’s words without any script', async () => {
    const {page} = await open('/', false);
    expect(await page.getByText('Call 0573-0000-0110').isVisible()).toBe(true);
  });

  it('comes to life with the link of the message, in the shadow root the server wrote', async () => {
    const {page, said} = await open('/#id=a-1&token=secret');
    await page.getByText('L0-001').waitFor();
    expect(said).toEqual([]);
    expect(new URL(page.url()).hash).toBe('');
    // A root of the browser's own would have adopted its styles; the server's has them written in.
    const styles = await page.evaluate(
      () =>
        document.querySelector('zt-appointment-card')?.shadowRoot?.querySelectorAll('style').length,
    );
    expect(styles).toBe(1);
  });

  it('without a link says to open the message, and keeps the telephone in sight', async () => {
    const {page} = await open('/');
    await page.getByText('Please open this page from your message').waitFor();
    expect(await page.getByText('Call 0573-0000-0110').isVisible()).toBe(true);
  });
});
