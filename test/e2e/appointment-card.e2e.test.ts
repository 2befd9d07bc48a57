import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {book, chinese, chooseAndContinue, english, tabTo} from './by-keyboard.js';
import {type DemoSite, startDemo} from './demo-site.js';

let demo: DemoSite;

beforeAll(async () => {
  demo = await startDemo(await openPglite(), {showOutbox: true});
});

afterAll(() => demo?.close());

/** What is pressed and read on the way, in both languages. */
const languages = {
  English: {
    ...english,
    path: '/en/book.html',
    service: /registration form/,
    mode: /^By video/,
    time: /^(Today|Tomorrow|\w+day).*Online registration room/,
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
    time: /网上户籍室$/,
    move: /^换个时间$/,
    go: /就选这个时间|^下一步$/,
    sure: /^改到新的时间$/,
    cancel: /取消预约$/,
    yes: /^对，取消$/,
  },
};
type Words = (typeof languages)['English'];

/** The link of the newest message. */
async function mailedLink(): Promise<string> {
  const answer = await fetch(new URL('/demo/outbox', demo.url));
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

async function bookByVideo(page: Page, words: Words): Promise<string> {
  await chooseAndContinue(page, words.service, words.next);
  await chooseAndContinue(page, words.mode, words.next);
  return book(page, words);
}

/** From one question of the card to the next: each has the focus when it is there. */
async function moveToAnotherTime(page: Page, words: Words): Promise<void> {
  await press(page, words.move);
  await page.locator('#question:focus').waitFor();
  await press(page, words.time);
  await press(page, words.go);
  await page.locator('#reason').waitFor();
  await press(page, words.sure);
  await page.locator('#done:focus').waitFor();
}

async function cancelIt(page: Page, words: Words): Promise<void> {
  await press(page, words.cancel);
  await page.locator('#reason').waitFor();
  await press(page, words.yes);
  await page.locator('#done:focus').waitFor();
}

const startOf = async (page: Page): Promise<string> =>
  page.locator('zt-appointment-card dd').first().innerText();

describe.each(Object.entries(languages))('in %s, with the keyboard alone', (_name, words) => {
  it('somebody books, opens the link of the message, moves the appointment and cancels it', async () => {
    const page = await demo.open(words.path);
    const reference = await bookByVideo(page, words);
    await page.goto(new URL(await mailedLink(), demo.url).href);
    await page.locator('zt-appointment-card .reference').waitFor();
    expect(await page.locator('zt-appointment-card .reference').innerText()).toBe(reference);
    expect(new URL(page.url()).hash).toBe('');
    const before = await startOf(page);
    await moveToAnotherTime(page, words);
    expect(await startOf(page)).not.toBe(before);
    expect(await demo.booked(reference)).toMatchObject({status: 'confirmed', mode: 'video'});
    await cancelIt(page, words);
    expect(await demo.booked(reference)).toMatchObject({status: 'cancelled'});
    await page.context().close();
  });
});
