import type {Page} from 'playwright';
import {
  chinese,
  choose,
  chooseAndContinue,
  english,
  fillIn,
  tabTo,
  watchFocus,
} from './by-keyboard.js';
import type {DemoSite} from './demo-site.js';

/** What is pressed and read on the way, in both languages. */
export const citizens = {
  English: {
    ...english,
    path: '/en/book.html',
    service: /registration form/,
    mode: /^By video/,
    day: /\d free times?$/,
    time: /^\d{1,2}:\d\d/,
    soonest: /^(Today|Tomorrow|\w+day).*Online registration room/,
    move: /^Choose another time$/,
    go: /^Continue$/,
    sure: /^Move it to the new time$/,
    cancel: /^Cancel the appointment$/,
    yes: /^Yes, cancel it$/,
  },
  Chinese: {
    ...chinese,
    path: '/book.html',
    service: /户口登记表/,
    mode: /视频/,
    day: /还有 \d+ 个时间/,
    time: /^\d{1,2}:\d\d/,
    soonest: /网上户籍室$/,
    move: /^换个时间$/,
    go: /就选这个时间|^下一步$/,
    sure: /^改到新的时间$/,
    cancel: /取消预约$/,
    yes: /^对，取消$/,
  },
};
export type Words = (typeof citizens)['English'];

/** Who goes the whole way, and what is looked at wherever something new stands on the page. */
export interface Citizen {
  readonly words: Words;
  /** Opens a page of the demo: the same browser, whose state it keeps. */
  readonly open: (path: string) => Promise<void>;
  readonly page: Page;
  readonly look: (what: string) => Promise<void>;
}

/** The link of the newest message. */
export async function mailedLink({url}: DemoSite): Promise<string> {
  const answer = await fetch(new URL('/demo/outbox', url));
  const {mails} = (await answer.json()) as {mails: {body: string}[]};
  const link = /https?:\S+#\S+/.exec(mails[0]?.body ?? '')?.[0];
  if (!link) throw new Error('no message carries a link');
  const {hash, pathname} = new URL(link);
  return pathname + hash;
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** From one step of the picker to the next: its heading has the focus when it is there. */
async function arrive({look, page}: Citizen, step: string): Promise<void> {
  await page.locator('#step:focus').waitFor();
  await look(step);
}

/** Chooses a day of the calendar and one of its times, and has it kept. */
async function chooseTime(citizen: Citizen): Promise<void> {
  const {look, page, words} = citizen;
  await page.locator('zt-month-calendar .free').first().waitFor();
  await look('the time');
  await press(page, words.day);
  await page.locator('#times:focus').waitFor();
  await page.locator('zt-slot-list button').first().waitFor();
  await press(page, words.time);
  await page.locator('.chosen.sticky').waitFor();
  await look('a chosen time');
  await press(page, words.keep);
}

async function answerDetails(citizen: Citizen): Promise<void> {
  const {look, page, words} = citizen;
  await arrive(citizen, 'the details');
  await press(page, words.next);
  await page.locator('#problems:focus').waitFor();
  await look('what is wrong with the details');
  await fillIn(page, words.next);
  await page.keyboard.press('Enter');
}

/** Books a video meeting by the calendar. */
async function bookByVideo(citizen: Citizen): Promise<string> {
  const {look, page, words} = citizen;
  await page.locator('zt-appointment-picker #step').waitFor();
  await look('the service');
  await chooseAndContinue(page, words.service, words.next);
  await arrive(citizen, 'the way to meet');
  await choose(page, words.mode);
  await press(page, words.next);
  await chooseTime(citizen);
  await answerDetails(citizen);
  await arrive(citizen, 'the review');
  await press(page, words.confirm);
  await page.locator('.reference').waitFor();
  await look('the confirmation');
  return page.locator('.reference').innerText();
}

/** From one question of the card to the next: each has the focus when it is there. */
async function move({look, page, words}: Citizen): Promise<void> {
  await press(page, words.move);
  await page.locator('#question:focus').waitFor();
  await page.locator('zt-month-calendar .free').first().waitFor();
  await press(page, words.soonest);
  await page.locator('zt-slot-list button').first().waitFor();
  await look('the new time');
  await press(page, words.go);
  await page.locator('#reason').waitFor();
  await look('both times');
  await press(page, words.sure);
  await page.locator('#done:focus').waitFor();
  await look('the moved appointment');
}

async function cancel({look, page, words}: Citizen): Promise<void> {
  await press(page, words.cancel);
  await page.locator('#reason').waitFor();
  await look('the question before cancelling');
  await press(page, words.yes);
  await page.locator('#done:focus').waitFor();
  await look('the cancelled appointment');
}

const startOf = (page: Page): Promise<string> =>
  page.locator('zt-appointment-card dd').first().innerText();

/** What a run has led to. */
export interface Outcome {
  readonly reference: string;
  /** What the card calls the appointment that was booked. */
  readonly shown: string;
  /** When it was, and when it is after moving. */
  readonly times: readonly [string, string];
  /** What was left of the link in the address. */
  readonly hash: string;
}

/** Books, opens the link of the message, moves the appointment and cancels it, by keyboard. */
export async function bookMoveAndCancel(demo: DemoSite, citizen: Citizen): Promise<Outcome> {
  const {look, open, page, words} = citizen;
  watchFocus(page);
  await open(words.path);
  const reference = await bookByVideo(citizen);
  await open(await mailedLink(demo));
  await page.locator('zt-appointment-card .reference').waitFor();
  await look('the appointment');
  const shown = await page.locator('zt-appointment-card .reference').innerText();
  const {hash} = new URL(page.url());
  const before = await startOf(page);
  await move(citizen);
  const times = [before, await startOf(page)] as const;
  await cancel(citizen);
  return {reference, shown, times, hash};
}
