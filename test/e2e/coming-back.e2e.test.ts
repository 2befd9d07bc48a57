import {fileURLToPath} from 'node:url';
import {type Browser, chromium, type Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {contextOptions, launchOptions} from '../support/browser.js';
import {type DemoSite, startDemo} from './demo-site.js';

let demo: DemoSite;
let keeping: Browser;

beforeAll(async () => {
  const portalFolder = fileURLToPath(new URL('./pages/', import.meta.url));
  demo = await startDemo(await openPglite(), {portalFolder});
  // Playwright switches the memory for pages off.
  const ignoreDefaultArgs = ['--disable-back-forward-cache'];
  keeping = await chromium.launch({...launchOptions(), ignoreDefaultArgs});
});

afterAll(async () => {
  await keeping?.close();
  await demo?.close();
});

/** Browsers that load a page anew on the way back, and those that have kept it as it was. */
const browsers = {
  'loads pages anew': {browser: () => demo.browser, isKept: false},
  'keeps pages in memory': {browser: () => keeping, isKept: true},
};

async function open(browser: Browser, path: string): Promise<Page> {
  const page = await (await browser.newContext(contextOptions)).newPage();
  await page.addInitScript(() => {
    addEventListener('pageshow', ({persisted}) => Object.assign(window, {persisted}));
  });
  await page.goto(new URL(path, demo.url).href);
  return page;
}

const cameFromMemory = (page: Page): Promise<unknown> =>
  page.evaluate(() => (window as unknown as {persisted: boolean}).persisted);

const chosen = (page: Page) => page.locator('.cards [aria-pressed="true"]');
const free = (page: Page) => page.locator('.cards [aria-pressed="false"]');
const step = (page: Page, name: string) => page.getByRole('heading', {name}).first().waitFor();

const timeKept = (page: Page): Promise<string> =>
  page.locator('.summary').getByText('Beijing time').innerText();

/** Answers everything that the online room asks. */
async function arriveAtReview(page: Page): Promise<void> {
  await free(page).first().click();
  await page.getByRole('button', {name: 'Keep this time'}).click();
  await step(page, 'Your details');
  await page.getByLabel('Full name').fill('王秀英');
  await page.getByLabel('Phone number').fill('+86 138 0000 0000');
  await page.getByLabel('Why you need a new one').selectOption({index: 1});
  await page.getByLabel('Where we post it to').fill('哈尔滨市南岗区一曼街 1 号');
  for (const consent of await page.getByRole('checkbox').all()) await consent.check();
  await page.getByRole('button', {name: 'Continue'}).click();
  await step(page, 'Check and confirm');
}

/** What the form sends of the picker. */
const sent = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const fields = new FormData(document.querySelector('form')!);
    return Object.fromEntries([...fields].map(([name, value]) => [name, String(value)]));
  });

describe.each(Object.entries(browsers))('in a browser that %s', (_name, {browser, isKept}) => {
  it('the time chosen for a form is still chosen after going back and forward', async () => {
    const page = await open(browser(), '/own-form.html');
    await free(page).nth(1).click();
    await page.getByText('This time goes with the form').waitFor();
    const before = await sent(page);
    expect(before['visit-start']).toMatch(/^\d{4}-\d\d-\d\dT/);
    await page.locator('#send').click();
    await page.getByText('Somewhere else.').waitFor();
    for (const way of ['back', 'again'] as const) {
      if (way === 'again') {
        await page.goForward({waitUntil: 'commit'});
        // Its page is another one by then; turned round earlier, the browser knows neither.
        await page.getByText('Somewhere else.').waitFor();
      }
      await page.goBack({waitUntil: 'commit'});
      await chosen(page).waitFor();
      await page.getByText('This time goes with the form').waitFor();
      await expect.poll(() => sent(page)).toEqual(before);
      expect(await cameFromMemory(page)).toBe(isKept);
    }
    await page.context().close();
  });

  it('a form that has lost the tab’s storage still has its time from the browser', async () => {
    const page = await open(browser(), '/own-form.html');
    await free(page).first().click();
    await page.getByText('This time goes with the form').waitFor();
    const before = await sent(page);
    await page.locator('#send').click();
    await page.getByText('Somewhere else.').waitFor();
    await page.evaluate(() => sessionStorage.clear());
    await page.goBack({waitUntil: 'commit'});
    await chosen(page).waitFor();
    await expect.poll(() => sent(page)).toEqual(before);
    await page.context().close();
  });

  it('a booking goes on at the same time after a look at another page', async () => {
    const page = await open(browser(), '/booking.html');
    await free(page).nth(1).click();
    await page.getByRole('button', {name: 'Keep this time'}).click();
    await step(page, 'Your details');
    const time = await timeKept(page);
    await page.getByLabel('Full name').fill('王秀英');
    await page.locator('#away').click();
    await page.getByText('Somewhere else.').waitFor();
    await page.goBack({waitUntil: 'commit'});
    // Whoever left gave the time back; a page that stood still has to say so, and loses nothing.
    if (isKept) await page.getByRole('button', {name: /^Keep .* again$/}).click();
    await step(page, 'Your details');
    await page.getByText('This time is kept for you until').waitFor();
    expect(await timeKept(page)).toBe(time);
    expect(await page.getByLabel('Full name').inputValue()).toBe(isKept ? '王秀英' : '');
    await page.context().close();
  });
});

describe('a page that is loaded anew while the booking is on its way', () => {
  it('has booked once, whatever the citizen presses', async () => {
    const page = await open(demo.browser, '/booking.html');
    await arriveAtReview(page);
    // The office books, but its answer never arrives; what is asked after that is answered.
    let isFirst = true;
    const booked = new Promise<void>((resolve) => {
      void page.route('**/api/appointments', async (route) => {
        if (!isFirst) return route.continue();
        isFirst = false;
        await route.fetch();
        resolve();
      });
    });
    await page.getByRole('button', {name: 'Confirm the appointment'}).click();
    await booked;
    await page.reload();
    await page.getByText('We cannot see yet whether your booking has arrived').waitFor();
    await arriveAtReview(page);
    await page.getByRole('button', {name: 'Confirm the appointment'}).click();
    await page.getByText('The office already has your booking').waitFor();
    expect(await demo.countBookings()).toBe(1);
    await page.context().close();
  });
});
