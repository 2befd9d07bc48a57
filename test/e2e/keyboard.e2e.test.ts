import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {type Browser, chromium, type Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Database} from '../../demo/server/db/database.js';
import {openPglite} from '../../demo/server/db/pglite.js';
import {openPostgres} from '../../demo/server/db/postgres.js';
import {type RunningServer, startServer} from '../../demo/server/start.js';
import {contextOptions, launchOptions} from '../support/browser.js';
import {startPostgres, type TestPostgres} from '../support/postgres.js';

const cdn = fileURLToPath(new URL('../../dist/cdn/zerotrip.js', import.meta.url));
const MANY_TABS = 80;

/** What a person types into each kind of field. */
const typed: Readonly<Record<string, string>> = {
  text: '李明',
  tel: '+86 138 0000 0000',
  email: 'li@example.org',
  textarea: '哈尔滨市南岗区一曼街 1 号',
  date: '01021950',
};

/** The control that has the focus, through every shadow root. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const control = element as HTMLInputElement | null;
    return {
      kind: control?.localName === 'input' ? control.type : (control?.localName ?? ''),
      name: control?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      checked: control?.checked ?? false,
    };
  });

/** Goes on with Tab until the control with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < MANY_TABS; pressed++) {
    await page.keyboard.press('Tab');
    if (name.test((await focused(page)).name)) return;
  }
  throw new Error(`Tab never reached ${String(name)}`);
}

/** Answers every question on the way to the button, whatever the office asks. */
async function fillIn(page: Page, button: RegExp): Promise<void> {
  for (let pressed = 0; pressed < MANY_TABS; pressed++) {
    await page.keyboard.press('Tab');
    const {kind, name} = await focused(page);
    if (kind === 'button' && button.test(name)) return;
    if (kind === 'select') await page.keyboard.press('ArrowDown');
    else if (kind === 'checkbox') await page.keyboard.press('Space');
    else if (kind in typed) await page.keyboard.type(typed[kind] ?? '');
  }
  throw new Error(`Tab never reached ${String(button)}`);
}

/** Says what the picker's heading says now. */
const step = (page: Page, name: RegExp) => page.getByRole('heading', {name}).first().waitFor();

/** Books the first time of the page with the keyboard alone; returns the reference. */
async function book(page: Page, words: Record<'time' | 'keep' | 'next' | 'confirm', RegExp>) {
  await tabTo(page, words.time);
  await page.keyboard.press('Enter');
  await tabTo(page, words.keep);
  await page.keyboard.press('Enter');
  await page.locator('#step:focus').waitFor();
  await fillIn(page, words.next);
  await page.keyboard.press('Enter');
  await tabTo(page, words.confirm);
  await page.keyboard.press('Enter');
  await page.locator('.reference').waitFor();
  return page.locator('.reference').innerText();
}

let browser: Browser | undefined;
let postgres: TestPostgres | undefined;

const databases: Readonly<Record<string, () => Promise<Database>>> = {
  PGlite: () => openPglite(),
  PostgreSQL: async () => {
    postgres = await startPostgres();
    return openPostgres(postgres.url);
  },
};

beforeAll(async () => {
  if (!existsSync(cdn)) throw new Error('dist/cdn is not there: run "npm run build:cdn" first');
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser?.close();
  await postgres?.stop();
});

describe.each(Object.keys(databases))('on %s, with the keyboard alone', (name) => {
  let server: RunningServer | undefined;
  let database: Database | undefined;

  beforeAll(async () => {
    database = await databases[name]?.();
    if (database) server = await startServer({database, port: 0});
  });

  afterAll(() => server?.stop());

  async function open(path: string): Promise<Page> {
    if (!browser || !server) throw new Error('the demo has not started');
    const page = await (await browser.newContext(contextOptions)).newPage();
    await page.goto(new URL(path, server.url).href);
    return page;
  }

  const rowOf = async (reference: string) =>
    (
      await database?.query<{status: string; mode: string; site: string; who: string}>(
        `select status, mode, site_id as site, contact->>'name' as who
         from appointment where reference = $1`,
        [reference],
      )
    )?.[0];

  it('somebody far away books the video room, and the booking stands in the database', async () => {
    const page = await open('/en/book-form.html');
    await step(page, /When/);
    const reference = await book(page, {
      time: /^(Today|Tomorrow|\w+day).*Online registration room/,
      keep: /Keep this time/,
      next: /^Continue$/,
      confirm: /Confirm the appointment/,
    });
    expect(await rowOf(reference)).toMatchObject({
      status: 'confirmed',
      mode: 'video',
      site: 'online-room',
      who: '李明',
    });
    await page.context().close();
  });

  it('somebody else books the counter in Chinese for two people', async () => {
    const page = await open('/book-counter.html');
    await step(page, /几个人/);
    await tabTo(page, /^$/);
    while ((await focused(page)).kind !== 'radio') await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /下一步/);
    await page.keyboard.press('Enter');
    await step(page, /在哪里/);
    while ((await focused(page)).kind !== 'radio') await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await tabTo(page, /下一步/);
    await page.keyboard.press('Enter');
    await step(page, /什么时候/);
    const reference = await book(page, {
      time: /窗口$/,
      keep: /就选这个时间/,
      next: /^下一步$/,
      confirm: /^确认预约$/,
    });
    expect(await rowOf(reference)).toMatchObject({status: 'confirmed', mode: 'in-person'});
    await page.context().close();
  });
});
