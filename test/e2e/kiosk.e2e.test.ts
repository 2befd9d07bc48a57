import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {contextOptions} from '../support/browser.js';
import {book, english, tabTo} from './by-keyboard.js';
import {type DemoSite, startDemo} from './demo-site.js';
import {expectForEverybody} from './for-everybody.js';
import {
  attract,
  chooseToMeet,
  comeIn,
  doEverything,
  expectInSight,
  expectNothingOf,
  told,
} from './hall-machine.js';
import {everythingOn, keepSomething, keptIn} from './left-behind.js';

const IDLE_MS = 60_000;
const WARNING_MS = 20_000;

let demo: DemoSite;

beforeAll(async () => {
  demo = await startDemo(await openPglite());
});

afterAll(() => demo?.close());

/** A machine in a hall: nobody has been there yet, and a test may let its time pass. */
async function switchOn(): Promise<Page> {
  const context = await demo.browser.newContext({
    ...contextOptions,
    viewport: {width: 1080, height: 1920},
  });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(new URL('/kiosk.html', demo.url).href);
  await attract(page).waitFor();
  return page;
}

/** What a browser keeps of somebody who was never there. */
const nothing = {local: 0, session: 0, databases: 0, caches: 0, cookies: 0, clipboard: ''};

/** Nobody touches the machine any longer. */
async function walkAway(page: Page): Promise<void> {
  await page.clock.runFor(IDLE_MS);
  await page.locator('zt-portal .warning[open]').waitFor();
  const home = page.waitForEvent('load');
  await page.clock.runFor(WARNING_MS);
  await home;
  await attract(page).waitFor();
}

describe('the next person at the machine in the hall', () => {
  it('finds nothing of the one who did everything there and walked away', async () => {
    const page = await switchOn();
    await comeIn(page);
    const traces = await doEverything(page);
    await keepSomething(page);
    const before = await everythingOn(page);
    // Else it would be no wonder that nothing is found afterwards.
    const unseen = ['李明', 'li@example.org', '138 0000'];
    for (const trace of traces) if (!unseen.includes(trace)) expect(before).toContain(trace);
    await walkAway(page);
    await expectNothingOf(page, traces, 'on the screen');
    expect(await keptIn(page)).toEqual(nothing);
    expect(new URL(page.url()).pathname).toBe('/kiosk.html');
    await page.keyboard.press('x');
    await attract(page).waitFor({state: 'hidden'});
    await expectNothingOf(page, traces, 'after coming in');
    await page.context().close();
  });

  it('finds nothing behind “back” and “forward” either', async () => {
    const page = await switchOn();
    await comeIn(page);
    await page.goto(new URL('/en/kiosk.html?ref=LH-77#token=secret', demo.url).href);
    await page.locator('zt-help-desk details').first().waitFor();
    await page.locator('zt-help-desk').getByLabel('Your question', {exact: true}).fill('Lin');
    await page.getByRole('link', {name: '中文'}).click();
    await attract(page).waitFor();
    await page.goBack();
    await page.locator('zt-help-desk details').first().waitFor();
    await walkAway(page);
    const home = new URL('/kiosk.html', demo.url).href;
    const addresses = () => page.evaluate(() => navigation.entries().map(({url}) => url));
    expect(await addresses()).toEqual([home, home]);
    for (const go of ['goBack', 'goForward', 'goBack'] as const) {
      await page[go]();
      expect(page.url()).toBe(home);
      await expectNothingOf(page, ['LH-77', 'secret', 'Lin'], go);
    }
    await page.context().close();
  });

  it('has it for themselves at once where the one before has said so', async () => {
    const page = await switchOn();
    await comeIn(page);
    await page.getByLabel('Number to ask by').fill('EXAMPLE-FORM');
    const home = page.waitForEvent('load');
    await page.getByRole('button', {name: 'I am done, clear it'}).click();
    await home;
    await attract(page).waitFor();
    await expectNothingOf(page, ['EXAMPLE-FORM'], 'on the screen');
    await page.context().close();
  });

  it('has a machine that works although the line was down meanwhile', async () => {
    const page = await switchOn();
    await page.keyboard.press('x');
    await page.getByLabel('查询号').fill('EXAMPLE-FORM');
    await keepSomething(page);
    await page.context().setOffline(true);
    await page.clock.runFor(IDLE_MS);
    await page.clock.runFor(WARNING_MS);
    await attract(page).waitFor();
    await expectNothingOf(page, ['EXAMPLE-FORM'], 'on the screen');
    // No server could ask the browser to forget; what the page itself can reach is gone.
    await expect
      .poll(async () => ({...(await keptIn(page)), caches: 0}))
      .toEqual({...nothing, caches: 0});
    await page.context().setOffline(false);
    await page.keyboard.press('x');
    await page.locator('h1:focus').waitFor();
    await page.context().close();
  });
});

describe('somebody at the machine in the hall', () => {
  it('is told the number instead of a call, and stays on the page', async () => {
    const page = await switchOn();
    await comeIn(page);
    await page.getByRole('link', {name: 'Call 0573-0000-0110'}).first().click();
    expect(await told(page).innerText()).toContain('0573-0000-0110');
    await expectForEverybody(page, 'told a number', 60);
    // The number and the way back are in sight together, also on the smallest screen.
    await page.setViewportSize({width: 320, height: 480});
    await expectForEverybody(page, 'told a number on a small screen', 60);
    await expectInSight(told(page).getByText('0573-0000-0110'));
    await expectInSight(told(page).getByRole('button'));
    await page.keyboard.press('Escape');
    await told(page).waitFor({state: 'hidden'});
    expect(new URL(page.url()).pathname).toBe('/en/kiosk.html');
    await page.context().close();
  });

  it('is not led elsewhere by a script either', async () => {
    const page = await switchOn();
    await comeIn(page);
    await page.evaluate(() => location.assign('https://maps.example/donghu'));
    expect(await told(page).innerText()).toContain('maps.example/donghu');
    await page.keyboard.press('Escape');
    await told(page).waitFor({state: 'hidden'});
    await page.evaluate(() => {
      const form = Object.assign(document.createElement('form'), {action: 'https://pay.example/'});
      document.body.append(form);
      form.submit();
    });
    expect(await told(page).innerText()).toContain('pay.example');
    expect(new URL(page.url()).pathname).toBe('/en/kiosk.html');
    await page.context().close();
  });

  it('gets no file of their appointment onto it', async () => {
    const page = await switchOn();
    await comeIn(page);
    let saved = 0;
    page.on('download', () => (saved += 1));
    await chooseToMeet(page);
    await book(page, {...english, time: /^(Today|Tomorrow|\w+day).*Online registration room/});
    await tabTo(page, /\.ics file/);
    await page.keyboard.press('Enter');
    expect(await told(page).innerText()).toContain('Nothing is saved on this machine');
    expect(saved).toBe(0);
    await page.context().close();
  });

  it('meets nothing that hinders anybody: large, in reach, in both languages', async () => {
    const page = await switchOn();
    await expectForEverybody(page, 'before somebody comes', 60);
    await page.keyboard.press('x');
    await page.locator('h1:focus').waitFor();
    await page.locator('zt-help-desk details').first().waitFor();
    await page.locator('zt-appointment-picker #step').waitFor();
    await expectForEverybody(page, 'the page', 60);
    await page.clock.runFor(IDLE_MS);
    await page.locator('zt-portal .warning[open]').waitFor();
    await expectForEverybody(page, 'the question', 60);
    await page.setViewportSize({width: 320, height: 640});
    await expectForEverybody(page, 'the question on a narrow screen', 60);
    await page.context().close();
  });
});
