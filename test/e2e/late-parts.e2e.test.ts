import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {contextOptions} from '../support/browser.js';
import {type DemoSite, startDemo} from './demo-site.js';

let demo: DemoSite;

beforeAll(async () => {
  demo = await startDemo(await openPglite());
});

afterAll(() => demo?.close());

/** Opens the booking of a form by video where a part of the kit does not arrive until the line is good. */
async function without(part: string): Promise<{page: Page; mend: () => Promise<void>}> {
  const page = await (await demo.browser.newContext(contextOptions)).newPage();
  const files = `**/${part}-*.js`;
  await page.route(files, (route) => route.abort());
  await page.goto(new URL('/en/book.html?service=hukou-form', demo.url).href);
  await page.getByRole('radio', {name: /registration form/}).check();
  await page.getByRole('button', {name: 'Continue'}).click();
  await page.getByRole('radio', {name: 'By video'}).check();
  await page.getByRole('button', {name: 'Continue'}).click();
  await page.getByRole('heading', {name: 'Soonest times'}).waitFor();
  return {page, mend: () => page.unroute(files)};
}

describe('a part of the kit that the line has lost', () => {
  it('is told to whoever waits for it, and comes at the next press: the chosen time is not lost', async () => {
    const {mend, page} = await without('booking-sheet');
    const first = page.locator('zt-appointment-picker .cards button').first();
    await first.click();
    const keep = page.getByRole('button', {name: 'Keep this time and continue'});
    await keep.click();
    const notice = page.locator('zt-appointment-picker #failure');
    await notice.waitFor();
    expect(await notice.evaluate((each) => each.matches(':focus'))).toBe(true);
    expect(await first.getAttribute('aria-pressed')).toBe('true');
    // Still no line: the same is said again, and nothing else happens.
    await keep.click();
    await notice.waitFor();
    await mend();
    await notice.getByRole('button', {name: 'Try again'}).click();
    await page.getByRole('heading', {name: /Your details/}).waitFor();
    await page.context().close();
  });

  it('holds the page’s own form back until it has the chosen time, by words and by the form alike', async () => {
    const page = await (await demo.browser.newContext(contextOptions)).newPage();
    const path = fileURLToPath(new URL('./pages/own-form.html', import.meta.url));
    await page.route('**/own-form.html', (route) => route.fulfill({path}));
    await page.route('**/booking-sheet-*.js', (route) => route.abort());
    await page.goto(new URL('/own-form.html', demo.url).href);
    const picker = page.locator('zt-appointment-picker');
    await picker.locator('.cards button').first().click();
    const soon = 'One moment, then this time goes with the form on this page.';
    await picker.getByText(soon).waitFor();
    const told = () => picker.evaluate((each) => (each as HTMLInputElement).validationMessage);
    expect(await told()).toBe(soon);
    await page.unroute('**/booking-sheet-*.js');
    await picker.locator('#failure').getByRole('button', {name: 'Try again'}).click();
    await picker.getByText('Nothing is booked yet.').waitFor();
    expect(await told()).toBe('');
    await page.context().close();
  });

  it('leaves the calendar with a way to ask for the times of a day again', async () => {
    const {mend, page} = await without('slot-sheet');
    await page.locator('zt-month-calendar .day:not([aria-disabled], [hidden])').first().click();
    const times = page.locator('zt-slot-list');
    const again = times.getByRole('button', {name: 'Try again'});
    await again.waitFor();
    await mend();
    await again.click();
    await times.locator('[aria-pressed]').first().click();
    expect(await times.locator('[aria-pressed=true]').count()).toBe(1);
    await page.context().close();
  });
});
