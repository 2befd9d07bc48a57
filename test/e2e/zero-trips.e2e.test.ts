import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {answerAll, book, chinese, chooseAndContinue, english} from './by-keyboard.js';
import {type DemoSite, startDemo} from './demo-site.js';

let demo: DemoSite;

beforeAll(async () => {
  demo = await startDemo(await openPglite());
});

afterAll(() => demo?.close());

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the summary says about trips: the figure and why. */
const tripsTold = async (page: Page): Promise<string> =>
  words(await page.locator('zt-service-summary .trips:visible').innerText());

/** What stands on the confirmation. */
const confirmation = async (page: Page): Promise<string> =>
  words(await page.locator('zt-appointment-picker .stack').first().innerText());

const toBring = (page: Page): Promise<string[]> =>
  page.locator('zt-appointment-picker #bring + ol li').allInnerTexts();

describe('from the first question to the booking, with the keyboard alone', () => {
  it('a man 2,000 km away is told 0 trips, and books the video room', async () => {
    const page = await demo.open('/hukou-form.html');
    await page.getByRole('group', {name: '为什么要补'}).waitFor();
    expect(await tripsTold(page)).toMatch(/^0 或 1/);
    const answers = [/找不到了/, /我自己/, /在外地/, /没过期/, /^是$/, /开视频办/];
    await answerAll(page, answers, chinese.next);
    expect(await tripsTold(page)).toBe('0 次。一次都不用跑。');

    const reference = await book(page, {...chinese, time: /网上户籍室/});
    expect(await tripsTold(page)).toBe('0 次。一次都不用跑。');
    expect(await confirmation(page)).toContain('一次都不用跑');
    expect(await toBring(page)).toContainEqual(expect.stringContaining('居民身份证'));
    expect((await toBring(page)).join()).not.toContain('户口登记档案');
    expect(await demo.booked(reference)).toMatchObject({
      status: 'confirmed',
      mode: 'video',
      site: 'online-room',
      who: '李明',
      services: [{id: 'hukou-form'}],
    });
    await page.context().close();
  });

  it('somebody whose fingerprints are there renews an identity card by video, in English', async () => {
    const page = await demo.open('/en/id-card.html');
    await page.getByRole('group', {name: 'What do you need?'}).waitFor();
    const answers = [/has expired/, /^In Linhu/, '40', '05052016', /^No$/, /^No$/, /By video/];
    await answerAll(page, answers, english.next);
    expect(await tripsTold(page)).toBe('0 trips. Nothing to travel for.');

    await chooseAndContinue(page, /^1 person/, english.next);
    const time = /^(Today|Tomorrow|\w+day).*Online registration room/;
    const reference = await book(page, {...english, time});
    expect(await tripsTold(page)).toBe('0 trips. Nothing to travel for.');
    expect(await confirmation(page)).toContain('No trip needed');
    expect(await toBring(page)).toContainEqual(expect.stringContaining('The old identity card'));
    expect(await demo.booked(reference)).toMatchObject({
      status: 'confirmed',
      mode: 'video',
      services: [{id: 'id-card'}],
    });
    await page.context().close();
  });

  it('whoever has to come is told why, and what to bring to the counter', async () => {
    const page = await demo.open('/residence-permit.html');
    await page.getByRole('group', {name: '您的户口在哪里'}).waitFor();
    const answers = [/在外省/, /头一回办/, '12', /上班/, /租的房/];
    await answerAll(page, answers, chinese.next);
    expect(await tripsTold(page)).toMatch(/^1 次 头一回办要当面拍照/);

    await chooseAndContinue(page, /东湖派出所/, chinese.next);
    const reference = await book(page, {...chinese, time: /窗口$/});
    expect(await tripsTold(page)).toMatch(/^1 次 头一回办要当面拍照/);
    expect(await toBring(page)).toContainEqual(expect.stringContaining('租房合同'));
    expect(await demo.booked(reference)).toMatchObject({
      status: 'confirmed',
      mode: 'in-person',
      site: 'donghu',
      services: [{id: 'residence-permit'}],
    });
    await page.context().close();
  });
});
