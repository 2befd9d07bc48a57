import {html} from 'lit';
import {type Browser, chromium, type Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import {bundle, pageOf, serve} from '../ssr/hydration-site.js';
import {heightsOf, visit} from '../ssr/hydration-visit.js';
import {serverHtml} from '../ssr/server-page.js';
import {launchOptions} from '../support/browser.js';

const room = html`<zt-portal src="/api">
  <zt-video-room office="online-room"
    ><p>At your time, open the link of your message</p>
    <p slot="help">Call 0573-0000-0110</p></zt-video-room
  >
</zt-portal>`;

const bare = html`<zt-video-room src="/api" office="online-room"></zt-video-room>`;

const silent = html`<zt-video-room src="/nowhere" office="online-room"
  ><p slot="help">Call 0573-0000-0110</p></zt-video-room
>`;

const office = {
  ...linhuOffices('en').find(({id}) => id === 'online-room')!,
  generatedAt: '2026-11-27T10:00:00+08:00',
};

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const pages = new Map(await bundle());
  pages.set('/', pageOf(await serverHtml(room)));
  pages.set('/bare', pageOf(await serverHtml(bare)));
  pages.set('/silent', pageOf(await serverHtml(silent)));
  pages.set('/api/offices/online-room', JSON.stringify(office));
  site = await serve(pages, {});
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

/** A page, and all that it says. */
const open = (path: string, javaScriptEnabled = true) =>
  visit(browser, site.url + path, {javaScriptEnabled, watched: 'zt-video-room'});

const comesToLife = (page: Page) => page.getByRole('button', {name: 'Try the camera'}).waitFor();

describe('a video room that its server has rendered', () => {
  it('shows the author’s words and the telephone without any script', async () => {
    const {page} = await open('/', false);
    for (const words of ['At your time, open the link', 'Call 0573-0000-0110']) {
      expect(await page.getByText(words).isVisible()).toBe(true);
    }
  });

  it.each(['/', '/bare'])('comes to life at %s', async (path) => {
    const {page, said} = await open(path);
    await comesToLife(page);
    expect(said).toEqual([]);
  });

  it('lets the author’s words go when there is something better, and keeps the telephone', async () => {
    const {page} = await open('/');
    await comesToLife(page);
    expect(await page.getByText('At your time, open the link').isVisible()).toBe(false);
    expect(await page.getByText('Call 0573-0000-0110').isVisible()).toBe(true);
  });

  it('shows something in every frame, in the shadow root that the server wrote', async () => {
    const {page} = await open('/');
    await comesToLife(page);
    const heights = await heightsOf(page);
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.filter((height) => height < 10)).toEqual([]);
    // A root of the browser's own would have adopted its styles; the server's has them written in.
    const styles = await page.evaluate(
      () => document.querySelector('zt-video-room')?.shadowRoot?.querySelectorAll('style').length,
    );
    expect(styles).toBe(1);
  });

  it('keeps the telephone in sight where nobody answers', async () => {
    const {page} = await open('/silent');
    await page.getByText('This office has no video room').waitFor();
    expect(await page.getByText('Call 0573-0000-0110').isVisible()).toBe(true);
  });
});
