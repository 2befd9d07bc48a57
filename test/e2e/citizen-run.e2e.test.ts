import type {BrowserContextOptions, Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {contextOptions} from '../support/browser.js';
import {tabTo} from './by-keyboard.js';
import {bookMoveAndCancel, citizens, type Words} from './citizen-run.js';
import {type DemoSite, startDemo} from './demo-site.js';
import {expectForEverybody} from './for-everybody.js';

let demo: DemoSite;

beforeAll(async () => {
  demo = await startDemo(await openPglite(), {showOutbox: true});
});

afterAll(() => demo?.close());

/** How somebody uses the page. */
interface Circumstances {
  readonly words: Words;
  readonly context: BrowserContextOptions;
  /** Before a page is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** On every page that was opened. */
  readonly arrange?: (page: Page) => Promise<void>;
  /** What a thumb needs, in pixels. */
  readonly target?: number;
}

const NARROW = {width: 320, height: 640};

/** Text at twice its size, as the browser's own setting has it. */
async function doubleText(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', {fontSizes: {standard: 32, fixed: 26}});
}

/** The page as the author of a right-to-left portal writes it. */
async function turnAround(page: Page): Promise<void> {
  await page.route(/\.html/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<html ', '<html dir="rtl" ');
    await route.fulfill({response, body});
  });
}

/** Large text and targets, by the page's own switch, which remembers it. */
async function switchToLargeText(page: Page): Promise<void> {
  const isLarge = await page.locator('#large-text[aria-pressed="true"]').count();
  if (isLarge) return;
  await tabTo(page, /Large text|大字/);
  await page.keyboard.press('Space');
}

const circumstances: Readonly<Record<string, Circumstances>> = {
  'on a wide screen': {
    words: citizens.English,
    context: {viewport: {width: 1280, height: 800}},
  },
  'on a telephone of 320 pixels': {
    words: citizens.Chinese,
    context: {viewport: NARROW, deviceScaleFactor: 2, colorScheme: 'dark'},
  },
  'with text at 200 % on 320 pixels': {
    words: citizens.English,
    context: {viewport: NARROW},
    prepare: doubleText,
  },
  'zoomed to 400 %': {
    words: citizens.English,
    context: {viewport: {width: 320, height: 256}, deviceScaleFactor: 4, forcedColors: 'active'},
  },
  'from right to left on 320 pixels': {
    words: citizens.English,
    context: {viewport: NARROW},
    prepare: turnAround,
  },
  'in elder mode on 320 pixels': {
    words: citizens.Chinese,
    context: {viewport: NARROW},
    arrange: switchToLargeText,
    target: 60,
  },
};

describe.each(Object.entries(circumstances))('%s, with the keyboard alone', (_name, there) => {
  it('somebody books, opens the link of the message, moves the appointment and cancels it', async () => {
    const {arrange, context, prepare, target = 44, words} = there;
    const page = await (await demo.browser.newContext({...contextOptions, ...context})).newPage();
    await prepare?.(page);
    const looked: string[] = [];
    const outcome = await bookMoveAndCancel(demo, {
      words,
      page,
      open: async (path) => {
        await page.goto(new URL(path, demo.url).href);
        await arrange?.(page);
      },
      look: async (what) => {
        looked.push(what);
        await expectForEverybody(page, what, target);
      },
    });
    expect(looked).toHaveLength(14);
    expect(outcome.shown).toBe(outcome.reference);
    expect(outcome.hash).toBe('');
    const [before, after] = outcome.times;
    expect(after).not.toBe(before);
    expect(await demo.booked(outcome.reference)).toMatchObject({
      status: 'cancelled',
      mode: 'video',
    });
    await page.context().close();
  });
});
