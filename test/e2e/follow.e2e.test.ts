import type {BrowserContext, Page} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {contextOptions} from '../support/browser.js';
import {answerAll, book, chinese} from './by-keyboard.js';
import {type DemoSite, startDemo} from './demo-site.js';

let demo: DemoSite;

beforeAll(async () => {
  demo = await startDemo(await openPglite(), {movableClock: true});
});

afterEach(() => moveClock({reset: true}));

afterAll(() => demo?.close());

/** It is one clock for all citizens. */
const moveClock = (wish: unknown) =>
  fetch(new URL('/demo/clock', demo.url), {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(wish),
  });

/** A citizen’s browser, with every word of complaint and every address that was asked for. */
class Citizen {
  readonly complaints: string[] = [];
  readonly addresses: string[] = [];
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext) {
    this.#context = context;
  }

  static async arrive(): Promise<Citizen> {
    const citizen = new Citizen(await demo.browser.newContext(contextOptions));
    const context = citizen.#context;
    context.on('console', (message) => citizen.complaints.push(message.text()));
    context.on('weberror', (error) => citizen.complaints.push(String(error.error())));
    context.on('request', (request) => citizen.addresses.push(request.url()));
    await context.exposeFunction('complain', (text: string) => citizen.complaints.push(text));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const {complain} = window as unknown as {complain: (text: string) => void};
        complain(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
      });
    });
    return citizen;
  }

  async open(path: string): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(new URL(path, demo.url).href);
    return page;
  }

  leave(): Promise<void> {
    return this.#context.close();
  }
}

/** Everything that the case and its mail say, what is not painted in a page behind others included. */
const told = async (page: Page): Promise<string> =>
  (await page.locator('zt-case-progress .stack:visible').allTextContents()).join('\n');

/** What is new after each press of the clock, in both languages. */
const news = [
  ['打印好、盖好章，就免费寄给您。', 'Once it is printed and stamped, we post it to you, free.'],
  ['打好了，等邮政来取。', 'It is ready, and the post collects it today.'],
  ['邮政已经收下', 'Handed to the post'],
  ['离开分拣中心', 'Left the sorting centre'],
  ['到了您那边的分拣中心', 'Arrived at the sorting centre near you'],
  ['投递员正在送', 'The courier is on the way to you'],
  ['办好了，已经交到您手里', 'Done, and handed over to you'],
] as const;

async function bookByVideo(page: Page): Promise<string> {
  await page.getByRole('group', {name: '为什么要补'}).waitFor();
  const answers = [/找不到了/, /我自己/, /在外地/, /没过期/, /^是$/, /开视频办/];
  await answerAll(page, answers, chinese.next);
  await book(page, {...chinese, time: /网上户籍室/});
  const link = page.getByRole('link', {name: '随时看看办到哪一步了'});
  return new URL((await link.getAttribute('href'))!, demo.url).hash;
}

const sees = (page: Page, words: string) =>
  page.locator('zt-case-progress').getByText(words).filter({visible: true}).first().waitFor();

async function withoutTrips(zh: Page, en: Page): Promise<void> {
  expect(await told(zh)).toMatch(/0\s*次。一次都不用跑/);
  expect(await told(en)).toMatch(/0\s*trips/);
}

/** Presses the clock again and again; each press brings news to both pages, and never a trip. */
async function goesOn(
  citizen: Citizen,
  ref: string,
  [zh, en]: readonly [Page, Page],
  story: readonly (readonly [chinese: string, english: string])[],
): Promise<void> {
  const clock = await citizen.open(`/demo-clock.html#ref=${ref}`);
  for (const [chineseNews, englishNews] of story) {
    await clock.getByRole('button', {name: '到下一步'}).click();
    await sees(zh, chineseNews);
    await sees(en, englishNews);
    await withoutTrips(zh, en);
    expect(await told(en)).not.toMatch(/\p{Script=Han}/u);
  }
}

describe('from the booking to the handover', () => {
  it('a form is checked, printed, posted and handed over before one’s eyes: 0 trips', async () => {
    const citizen = await Citizen.arrive();
    const hash = await bookByVideo(await citizen.open('/hukou-form.html'));
    const ref = new URLSearchParams(hash.slice(1)).get('ref')!;
    const zh = await citizen.open(`/follow.html${hash}`);
    const en = await citizen.open(`/en/follow.html${hash}`);
    const clock = await citizen.open(`/demo-clock.html${hash}`);
    await sees(zh, '到点前 15 分钟可以进视频');
    await sees(en, 'Join from 15 minutes before');
    for (const [chineseNews, englishNews] of news) {
      await clock.getByRole('button', {name: '到下一步'}).click();
      await sees(zh, chineseNews);
      await sees(en, englishNews);
      await withoutTrips(zh, en);
      // The carrier’s name and the number keep their Latin letters.
      const withoutNames = (await told(zh)).replaceAll(ref, '').replace(/EMS|EA•+\w+|UTC/g, '');
      expect(withoutNames).not.toMatch(/[a-z]{2}/i);
      expect(await told(en)).not.toMatch(/\p{Script=Han}/u);
    }
    expect(await told(zh)).toContain('本人签收');
    expect(citizen.complaints).toEqual([]);
    expect(citizen.addresses.filter((address) => address.split('#')[0]!.includes(ref))).toEqual([]);
    expect(citizen.addresses.join('\n')).not.toContain('/tracking/');
    await citizen.leave();
  });

  it('a number is typed, and stands in no address afterwards', async () => {
    const citizen = await Citizen.arrive();
    const page = await citizen.open('/en/follow.html');
    await page.getByLabel('Your number').fill('example-form');
    await page.keyboard.press('Enter');
    await sees(page, 'Trips you still have to make');
    expect(page.url()).toBe(new URL('/en/follow.html', demo.url).href);
    expect(citizen.complaints).toEqual([]);
    await citizen.leave();
  });
});

describe('when something goes wrong', () => {
  it('a wrong address is one telephone call, in both languages', async () => {
    const citizen = await Citizen.arrive();
    const zh = await citizen.open('/follow-address.html');
    const en = await citizen.open('/en/follow-address.html');
    await sees(zh, '打电话改地址');
    await sees(en, 'Call to correct the address');
    await withoutTrips(zh, en);
    await goesOn(
      citizen,
      'EXAMPLE-ADDRESS',
      [zh, en],
      [
        ['地址改好了，重新派送', 'The address is corrected; it goes out again'],
        ['投递员正在送', 'The courier is on the way to you'],
        ['办好了，已经交到您手里', 'Done, and handed over to you'],
      ],
    );
    expect(citizen.complaints).toEqual([]);
    await citizen.leave();
  });

  it('what comes back is posted again by the office: nothing for the citizen to do', async () => {
    const citizen = await Citizen.arrive();
    const zh = await citizen.open('/follow-return.html');
    const en = await citizen.open('/en/follow-return.html');
    await sees(zh, '再寄一次，不要钱');
    await sees(en, 'post it again, free');
    await withoutTrips(zh, en);
    await goesOn(
      citizen,
      'EXAMPLE-RETURN',
      [zh, en],
      [
        ['退回到我们这里了', 'It is back with us'],
        ['这一件没有送到，已经给您重新寄了。', 'This one did not arrive. We have sent it again.'],
        ['离开分拣中心', 'Left the sorting centre'],
        ['到了您那边的分拣中心', 'Arrived at the sorting centre near you'],
        ['投递员正在送', 'The courier is on the way to you'],
        ['办好了，已经交到您手里', 'Done, and handed over to you'],
      ],
    );
    expect(await told(zh)).toContain('本人签收');
    expect(citizen.complaints).toEqual([]);
    await citizen.leave();
  });
});
