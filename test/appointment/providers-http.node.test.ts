import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll} from 'vitest';
import {createApp, openApp} from '../../demo/server/app.js';
import type {Database} from '../../demo/server/db/database.js';
import {queuedMails} from '../../demo/server/db/outbox.js';
import {openPglite} from '../../demo/server/db/pglite.js';
import type {Desk} from '../../demo/server/desk.js';
import {tellOfLapsed} from '../../demo/server/telling.js';
import {httpAppointments} from '../../src/appointment/appointment.http.js';
import {linhuOffice} from './linhu-office.js';
import {describeLinhu, describeProvider} from './provider-suite.js';

// Any folder that is there without a build: no file of the kit is asked for here.
const cdnFolder = fileURLToPath(new URL('../../demo/portal', import.meta.url));
const START_UP_MS = 60_000;

const ORIGIN = 'https://linhu.example';

let database: Database;
let desk: Desk;
beforeAll(async () => {
  database = await openPglite();
  await createApp({database, cdnFolder});
}, START_UP_MS);
afterAll(() => database.close());

async function open(now: () => number) {
  const office = await openApp({database, cdnFolder, now: () => new Date(now())});
  desk = office.desk;
  await database.query('truncate place, appointment, answer, waiting, outbox');
  const fetch: typeof globalThis.fetch = async (input, init) =>
    office.app.request(input instanceof Request ? input : input.toString(), init);
  return httpAppointments(`${ORIGIN}/api`, {fetch});
}

/** The values behind the `#` of the mails' links. */
const links = async (): Promise<URLSearchParams[]> =>
  (await queuedMails(database)).map(
    ({body}) => new URLSearchParams(/#(\S+)/.exec(body)?.[1] ?? ''),
  );

describeProvider({
  name: 'an office over HTTP, on the reference server',
  ...linhuOffice,
  open: async (now) => ({
    provider: await open(now),
    activationToken: async (id) =>
      (await links()).find((link) => link.get('id') === id)?.get('activation') ?? '',
    freeTimeMails: async () => {
      await tellOfLapsed(desk, ORIGIN);
      return (await queuedMails(database)).filter(({subject}) => subject.includes('W')).length;
    },
  }),
});

describeLinhu('an office of Linhu over HTTP, on the reference server', open);
