import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {choose, tabTo} from './by-keyboard.js';
import {type DemoSite, startDemo} from './demo-site.js';

let demo: DemoSite;

beforeAll(async () => {
  demo = await startDemo(await openPglite(), {movableClock: true});
});

afterAll(() => demo?.close());

/** What is pressed and read on the way, in both languages. */
const languages = {
  English: {
    path: '/en/ask.html',
    search: /What is it about/,
    word: 'lunch',
    common: 'Is anybody there over lunch?',
    field: /^Your question/,
    send: /^Send to/,
    next: /^Not answered\?/,
    responsible: 'Asked first: sees it through to the end',
    look: /^Look for an answer/,
    level: /^Satisfied/,
    rate: /^Send$/,
  },
  Chinese: {
    path: '/ask.html',
    search: /您想问什么/,
    word: 'zwyrm',
    common: '中午有人吗？',
    field: /^您的问题/,
    send: /^发给/,
    next: /^没答好？/,
    responsible: '第一个接待您的，负责到底',
    look: /^看看有没有答复$/,
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
  await page.keyboard.type(words.word);
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
    await choose(page, words.level);
    await press(page, words.rate);
    await page.locator('zt-feedback .notice.success').waitFor();
    await page.context().close();
  });
});
