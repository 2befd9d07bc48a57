import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Database} from '../../demo/server/db/database.js';
import {openPglite} from '../../demo/server/db/pglite.js';
import {openPostgres} from '../../demo/server/db/postgres.js';
import {startPostgres, type TestPostgres} from '../support/postgres.js';
import {book, chinese, chooseAndContinue, english} from './by-keyboard.js';
import {type DemoSite, startDemo} from './demo-site.js';

/** Waits until the picker's heading says this. */
const step = (page: Page, name: RegExp) => page.getByRole('heading', {name}).first().waitFor();

let postgres: TestPostgres | undefined;

const databases: Readonly<Record<string, () => Promise<Database>>> = {
  PGlite: () => openPglite(),
  PostgreSQL: async () => {
    postgres = await startPostgres();
    return openPostgres(postgres.url);
  },
};

afterAll(() => postgres?.stop());

describe.each(Object.entries(databases))(
  'on %s, with the keyboard alone',
  (_name, openDatabase) => {
    let demo: DemoSite;

    beforeAll(async () => {
      demo = await startDemo(await openDatabase());
    });

    afterAll(() => demo?.close());

    it('somebody far away books the video room, and the booking stands in the database', async () => {
      const page = await demo.open('/en/book.html');
      await step(page, /What do you need/);
      await chooseAndContinue(page, /registration form/, english.next);
      await step(page, /How do you want/);
      await chooseAndContinue(page, /^By video/, english.next);
      await step(page, /When/);
      const time = /^(Today|Tomorrow|\w+day).*Online registration room/;
      const reference = await book(page, {...english, time});
      expect(await demo.booked(reference)).toMatchObject({
        status: 'confirmed',
        mode: 'video',
        site: 'online-room',
        who: '李明',
      });
      await page.context().close();
    });

    it('somebody else books the counter in Chinese for two people', async () => {
      const page = await demo.open('/book.html');
      await chooseAndContinue(page, /身份证、补身份证/, chinese.next);
      await step(page, /几个人/);
      await chooseAndContinue(page, /^2/, chinese.next);
      await step(page, /怎么办/);
      await chooseAndContinue(page, /窗口/, chinese.next);
      await step(page, /在哪里/);
      await chooseAndContinue(page, /派出所/, chinese.next);
      await step(page, /什么时候/);
      const reference = await book(page, {...chinese, time: /窗口$/});
      expect(await demo.booked(reference)).toMatchObject({status: 'confirmed', mode: 'in-person'});
      await page.context().close();
    });
  },
);
