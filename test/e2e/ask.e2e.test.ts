import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {choose, tabTo} from './by-keyboard.js';
import {type DemoSite, startDemo} from './demo-site.js';
import {expectForEverybody} from './for-everybody.js';

let demo: DemoSite;

beforeAll(async () => {
  // On a Thursday morning there are people who can call.
  const now = () => new Date('2026-11-26T10:00:00+08:00');
  demo = await startDemo(await openPglite(), {movableClock: true, now});
});

afterAll(() => demo?.close());

/** What is pressed and read on the way, in both languages. */
const languages = {
  English: {
    path: '/en/ask.html',
    search: /What is it about/,
    query: 'lunch',
    common: 'Is anybody there over lunch?',
    field: /^Your question/,
    send: /^Send to/,
    next: /^Not answered\?/,
    responsible: 'Asked first: sees it through to the end',
    look: /^Look for an answer/,
    phone: /^Your telephone number/,
    time: /^14:30/,
    topic: /^What is it about/,
    callMe: /^Please call me/,
    called: /26 November, 14:30–15:30/,
    word: /Code word\s+[A-Z][a-z]+ \d\d/,
    noCall: /^I need no call/,
    sure: /^Right, do not call me/,
    deleted: 'Your number is deleted',
    level: /^Satisfied/,
    rate: /^Send$/,
  },
  Chinese: {
    path: '/ask.html',
    search: /您想问什么/,
    query: 'zwyrm',
    common: '中午有人吗？',
    field: /^您的问题/,
    send: /^发给/,
    next: /^没答好？/,
    responsible: '第一个接待您的，负责到底',
    look: /^看看有没有答复$/,
    phone: /^您的电话号码/,
    time: /^14:30/,
    topic: /^问什么事/,
    callMe: /^请给我回电话/,
    called: /11月26日.*14:30–15:30/,
    word: /暗号\s+\p{Script=Han}{2} \d\d/u,
    noCall: /^不用打了/,
    sure: /^不用打了/,
    deleted: '您的号码已经删掉了',
    level: /^满意/,
    rate: /^提交$/,
  },
};
type Words = (typeof languages)['English'];

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** An officer answers on the office's side. */
async function reply(ref: string, text: string): Promise<void> {
  const answer = await fetch(new URL('/demo/answers', demo.url), {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({ref, text}),
  });
  expect(answer.status).toBeLessThan(300);
}

async function findAnswer(page: Page, words: Words): Promise<void> {
  await tabTo(page, words.search);
  await page.keyboard.type(words.query);
  await expect
    .poll(() => page.locator('zt-help-desk summary:visible').allInnerTexts())
    .toEqual([words.common]);
}

describe.each(Object.entries(languages))('in %s, with the keyboard alone', (_name, words) => {
  it('somebody finds an answer, asks a person, goes on to the next one, reads the answer, and says how it was', async () => {
    const page = await demo.open(words.path);
    const desk = page.locator('zt-help-desk');
    await page.locator('zt-help-desk details').first().waitFor();
    await findAnswer(page, words);
    await tabTo(page, words.field);
    await page.keyboard.type('Can my daughter come for me? 能不能让女儿代办？');
    await press(page, words.send);
    await page.locator('zt-help-desk #sent:focus').waitFor();
    const [ref = ''] = /Q-\d+/.exec(await desk.locator('#sent').innerText()) ?? [];
    await press(page, words.next);
    await expect
      .poll(() => desk.locator('[aria-current=step]').innerText())
      .toMatch(/on duty|值班/);
    await desk.getByText(words.responsible).first().waitFor();
    await reply(ref, 'Yes, with both identity cards. 可以，带两个人的身份证。');
    await press(page, words.look);
    await desk.getByText('with both identity cards').waitFor();
    await page.locator('zt-feedback fieldset').first().waitFor();
    // The request for a call, with questions of its own, lies on the way.
    await tabTo(page, words.callMe);
    await choose(page, words.level);
    await press(page, words.rate);
    await page.locator('zt-feedback .notice.success').waitFor();
    await page.context().close();
  });

  it('somebody asks to be called, learns the word and the number, and takes it back', async () => {
    const page = await demo.open(words.path);
    await page.locator('zt-callback-request form').waitFor();
    await tabTo(page, words.phone);
    await page.keyboard.type('138 0000 0000');
    await choose(page, words.time);
    await tabTo(page, words.topic);
    await page.keyboard.press('ArrowDown');
    await press(page, words.callMe);
    const sent = page.locator('zt-callback-request #sent:focus');
    await sent.waitFor();
    expect(await sent.innerText()).toMatch(words.called);
    expect(await sent.innerText()).toMatch(words.word);
    expect(await sent.innerText()).toMatch(/\+86\s573\s0000\s0110/);
    await press(page, words.noCall);
    await page.locator('zt-callback-request #sure:focus').waitFor();
    await press(page, words.sure);
    const gone = page.locator('zt-callback-request #cancelled:focus');
    await gone.waitFor();
    expect(await gone.innerText()).toContain(words.deleted);
    expect(page.url()).not.toContain('138');
    await page.context().close();
  });

  it('everybody finds their way on a narrow telephone, in large text', async () => {
    const page = await demo.open(words.path);
    await page.setViewportSize({width: 320, height: 640});
    await page.locator('#large-text').click();
    await page.locator('zt-callback-request form').waitFor();
    await page.locator('zt-feedback fieldset').first().waitFor();
    await expectForEverybody(page, 'what can be asked', 60);
    await page.locator('zt-callback-request #send').click();
    await page.locator('zt-callback-request #phone:focus').waitFor();
    await expectForEverybody(page, 'what is missing', 60);
    await page.context().close();
  });
});
