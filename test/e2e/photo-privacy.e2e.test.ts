import type {Page, Request} from 'playwright';
import {chromium} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {contextOptions, launchOptions} from '../support/browser.js';
import {type DemoSite, startDemo} from './demo-site.js';

/** A camera that shows a moving pattern, and a browser that lets the page have it. */
const CAMERA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

let demo: DemoSite;
let browser: Awaited<ReturnType<typeof chromium.launch>>;

beforeAll(async () => {
  demo = await startDemo(await openPglite());
  const options = launchOptions();
  browser = await chromium.launch({...options, args: [...options.args, ...CAMERA]});
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

interface Watched {
  readonly page: Page;
  readonly requests: Request[];
  /** What the browser complained about. */
  readonly complaints: string[];
}

/** Opens the identity-card page and watches everything that leaves it. */
async function watch(): Promise<Watched> {
  const context = await browser.newContext({...contextOptions, permissions: ['camera']});
  const page = await context.newPage();
  const requests: Request[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.addInitScript(() => {
    const create = URL.createObjectURL.bind(URL);
    const seen = window as unknown as {addresses: number};
    seen.addresses = 0;
    URL.createObjectURL = (source) => {
      seen.addresses += 1;
      return create(source);
    };
  });
  await page.goto(new URL('/en/id-card.html', demo.url).href);
  await page.locator('zt-photo-check #choose').waitFor({state: 'attached'});
  return {page, requests, complaints};
}

/** A drawn head before a white wall, as a PNG file. */
async function drawing(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, {width: 716, height: 882});
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 716, 882);
    context.fillStyle = '#1d2438';
    context.fillRect(100, 640, 516, 242);
    context.fillStyle = '#d9a67e';
    context.ellipse(358, 400, 190, 250, 0, 0, 7);
    context.fill();
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    return [...new Uint8Array(await blob!.arrayBuffer())];
  });
  return Buffer.from(bytes);
}

/** What is kept on the device. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    addresses: (window as unknown as {addresses: number}).addresses,
  }));

const NOTHING = {local: 0, session: 0, databases: 0, caches: 0, addresses: 0};

const check = (page: Page) => page.locator('zt-photo-check');
const looked = (page: Page) => check(page).getByRole('heading', {name: 'What we see'}).waitFor();

/** Everything that was asked for is a file of the portal's own, and asking carries nothing. */
function expectNothingLeft({requests}: Watched): void {
  const {origin} = new URL(demo.url);
  for (const request of requests) {
    const {href, origin: asked} = new URL(request.url());
    expect([href, asked, request.method(), request.postData()]).toEqual([
      href,
      origin,
      'GET',
      null,
    ]);
    // A picture in an address would be longer than any file's name.
    expect(href.length).toBeLessThan(200);
  }
}

describe('a photo on the identity-card page, under its strict policy', () => {
  it('from a file never leaves the device: looked at, cut and used', async () => {
    const here = await watch();
    const {page} = here;
    await check(page)
      .locator('#choose')
      .setInputFiles({name: 'me.png', mimeType: 'image/png', buffer: await drawing(page)});
    await looked(page);
    await check(page).getByRole('button', {name: 'Cut to size for me'}).click();
    await check(page).getByRole('button', {name: 'Cut here'}).click();
    await check(page).getByRole('button', {name: 'Back to the whole photo'}).waitFor();
    await check(page).getByRole('button', {name: /^Use/}).click();
    await check(page).getByText('This is your photo.').waitFor();
    const names = here.requests.map((request) => new URL(request.url()).pathname);
    // The detector was there and looked: else nothing would be proved.
    expect(names.some((name) => /face-worker-.*\.js$/.test(name))).toBe(true);
    expect(names.filter((name) => name.endsWith('.bin'))).toHaveLength(2);
    expectNothingLeft(here);
    expect(await kept(page)).toEqual(NOTHING);
    expect(here.complaints).toEqual([]);
    await page.context().close();
  });

  it('from the camera never leaves the device, and the camera is off afterwards', async () => {
    const here = await watch();
    const {page} = here;
    await check(page).getByRole('button', {name: 'Take a photo now'}).click();
    await check(page).getByRole('button', {name: 'Take the photo', exact: true}).waitFor();
    const video = check(page).locator('video');
    await expect
      .poll(() => video.evaluate((each) => (each as HTMLVideoElement).videoWidth), {
        timeout: 20_000,
      })
      .toBeGreaterThan(0);
    const track = await video.evaluateHandle(
      (each) => ((each as HTMLVideoElement).srcObject as MediaStream).getTracks()[0]!,
    );
    await check(page).getByRole('button', {name: 'Take the photo', exact: true}).click();
    await looked(page);
    expect(await track.evaluate((each) => each.readyState)).toBe('ended');
    expectNothingLeft(here);
    expect(await kept(page)).toEqual(NOTHING);
    expect(here.complaints).toEqual([]);
    await page.context().close();
  });
});
