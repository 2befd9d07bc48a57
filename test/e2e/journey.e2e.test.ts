import type {Page} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {contextOptions, withDevices} from '../support/browser.js';
import {answerAll, choose, fillIn, focused, tabTo, watchFocus} from './by-keyboard.js';
import {type DemoSite, startDemo} from './demo-site.js';
import {expectForEverybody} from './for-everybody.js';
import {languages, type Words} from './journey-words.js';

const THURSDAY = Date.parse('2026-11-26T09:00:00+08:00');

/** What a page keeps of somebody who reads large text, and nothing else. */
const LARGE = 'linhu-large-text-until';

let demo: DemoSite;

beforeAll(async () => {
  const now = () => new Date(THURSDAY);
  demo = await startDemo(await openPglite(), {movableClock: true, now}, withDevices);
});

/** It is one clock for everybody. */
afterEach(() =>
  fetch(new URL('/demo/clock', demo.url), {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({reset: true}),
  }),
);

afterAll(() => demo?.close());

/** Somebody who goes the whole way, looked at wherever something new is there. */
interface Citizen {
  readonly page: Page;
  readonly words: Words;
  readonly look: (what: string) => Promise<void>;
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function askAndBeTold({look, page, words}: Citizen): Promise<void> {
  await page.locator('zt-requirements-checklist #question').waitFor();
  await answerAll(page, words.answers, words.next);
  const trips = page.locator('zt-service-summary .trips:visible');
  expect(tidy(await trips.innerText())).toBe(words.trips);
  await look('what to bring');
}

/** A time of tomorrow. */
async function chooseTime({look, page, words}: Citizen): Promise<void> {
  await page.locator('zt-month-calendar .free').first().waitFor();
  await tabTo(page, words.day);
  await page.keyboard.press('ArrowRight');
  expect((await focused(page)).name).toMatch(words.tomorrow);
  await page.keyboard.press('Enter');
  await page.locator('#times:focus').waitFor();
  await page.locator('zt-slot-list button').first().waitFor();
  await press(page, words.time);
  await page.locator('.chosen.sticky').waitFor();
  await look('the chosen time');
  await press(page, words.keep);
}

async function book(citizen: Citizen): Promise<void> {
  const {look, page, words} = citizen;
  await chooseTime(citizen);
  await page.locator('#step:focus').waitFor();
  await fillIn(page, words.next);
  await page.keyboard.press('Enter');
  await press(page, words.confirm);
  await page.locator('.reference').waitFor();
  const booked = await demo.booked(await page.locator('.reference').innerText());
  expect(booked).toMatchObject({status: 'confirmed', mode: 'video', site: 'online-room'});
  expect(booked?.startsAt).toEqual(new Date(words.startsAt));
  await look('the booking');
}

async function tryCamera({look, page, words}: Citizen): Promise<void> {
  const room = page.locator('zt-video-room');
  await press(page, words.camera);
  await room.getByText(words.works).first().waitFor();
  await look('the camera');
}

/** An officer comes into the room, looks at the card, and says so. */
async function officerConfirms(page: Page): Promise<Page> {
  const address = await page.locator('#desk').evaluate((link: HTMLAnchorElement) => link.href);
  const officer = await page.context().newPage();
  await officer.goto(address);
  await officer.locator('#start').click();
  await officer.locator('#confirmed').click();
  await page.locator('#call [data-when="confirmed"]').waitFor();
  return officer;
}

/** The clock goes on to tomorrow; the room opens, and they meet. */
async function meet({look, page, words}: Citizen): Promise<void> {
  await press(page, words.on);
  await page.locator('zt-video-room #enter').waitFor();
  await look('the open room');
  await press(page, words.seeRoom);
  await press(page, words.enter);
  await page.locator('#call:focus').waitFor();
  const officer = await officerConfirms(page);
  await look('the meeting');
  await press(page, words.end);
  await page.locator('#call [data-when="ended"]').waitFor();
  await officer.close();
  // It has been decided: nobody is told that they missed it, and nothing is left to be ended.
  await page.locator('#call [data-when="confirmed"]').waitFor();
  await page.locator('zt-video-room').waitFor({state: 'hidden'});
  await page.getByRole('button', {name: words.end}).waitFor({state: 'hidden'});
  expect(await page.locator('#call:focus').count()).toBe(1);
  await look('after the meeting');
}

/** The demo's clock goes on, until the form is handed over. */
async function waitForThePost({look, page, words}: Citizen): Promise<void> {
  await press(page, words.on);
  const status = page.locator('#status');
  for (let presses = 0; presses < 12; presses++) {
    const before = await status.innerText();
    await page.keyboard.press('Enter');
    await expect.poll(() => status.innerText()).not.toBe(before);
    if (await page.locator('zt-case-progress').getByText(words.arrived).first().isVisible()) break;
  }
  await page.locator('zt-case-progress').getByText(words.arrived).first().waitFor();
  await look('the end of the case');
}

async function rate({look, page, words}: Citizen): Promise<void> {
  await page.locator('zt-feedback fieldset').first().waitFor();
  await press(page, words.seeSay);
  await choose(page, words.level);
  await press(page, words.rate);
  await page.locator('zt-feedback .notice.success').waitFor();
  await look('the rating');
}

async function thank({look, page, words}: Citizen): Promise<void> {
  await press(page, words.letter);
  await choose(page, words.officer);
  await tabTo(page, words.name);
  await page.keyboard.type('陈警官');
  await tabTo(page, words.writing);
  await page.keyboard.type(words.words);
  await tabTo(page, words.may);
  await page.keyboard.press('Space');
  await press(page, words.rate);
  await page.locator('#letter-news').waitFor();
  await press(page, words.show);
  await page.locator('zt-letters').getByText(words.words).waitFor();
  await look('the letter');
  await expectAtTheOffice(page, words);
}

/** Whoever looks at the office's own page reads the letter, and to whom it is. */
async function expectAtTheOffice(page: Page, {office, words}: Words): Promise<void> {
  const visitor = await page.context().newPage();
  await visitor.goto(new URL(office, demo.url).href);
  const letter = visitor.locator('zt-letters').getByText(words);
  await letter.waitFor();
  await visitor.close();
}

async function goTheWholeWay(citizen: Citizen): Promise<void> {
  await askAndBeTold(citizen);
  await book(citizen);
  await tryCamera(citizen);
  await meet(citizen);
  await waitForThePost(citizen);
  await rate(citizen);
  await thank(citizen);
  await comeBack(citizen);
}

/** Whoever opens the page anew finds nothing of it kept, and is told how to go on. */
async function comeBack({page, words}: Citizen): Promise<void> {
  // The name of a part of the page, and nobody's.
  const address = new URL(`${words.path}#say`, demo.url).href;
  expect(await page.evaluate(() => [location.href, String(history.state)])).toEqual([
    address,
    'null',
  ]);
  await page.reload();
  await page.locator('#room-later a[href^="tel:"]').waitFor();
  const kept = () => page.evaluate(() => Object.keys({...localStorage, ...sessionStorage}));
  expect((await kept()).filter((name) => name !== LARGE)).toEqual([]);
  await page.locator('#follow-later a').click();
  await page.waitForURL(/follow\.html$/);
}

/** Opens the page as somebody whose device says Thursday, too. */
async function arrive(path: string, more: object = {}, isLarge = false): Promise<Page> {
  const context = await demo.browser.newContext({...contextOptions, ...more});
  const page = await context.newPage();
  await page.clock.install({time: THURSDAY});
  if (isLarge) {
    const until = String(THURSDAY * 2);
    await page.addInitScript(([name, end]) => localStorage.setItem(name, end), [
      LARGE,
      until,
    ] as const);
  }
  await page.goto(new URL(path, demo.url).href);
  return page;
}

describe('the whole story on one page, with the keyboard alone', () => {
  it.each(Object.entries(languages))(
    'goes from the question to the letter (%s)',
    async (_name, words) => {
      const page = await arrive(words.path);
      await goTheWholeWay({page, words, look: () => Promise.resolve()});
      await page.context().close();
    },
  );

  it('is the same in elder mode on 320 px: all in sight, nothing cut off, large enough', async () => {
    // Half past one is taken: two officers meet two people at once.
    const words = {
      ...languages.Chinese,
      time: /^14:00/,
      startsAt: '2026-11-27T14:00:00+08:00',
      words: '眼睛不好，字大，看得清。谢谢。',
    };
    const page = await arrive(words.path, {viewport: {width: 320, height: 720}}, true);
    watchFocus(page);
    await goTheWholeWay({page, words, look: (what) => expectForEverybody(page, what, 60)});
    await page.context().close();
  });
});
