import {randomUUID} from 'node:crypto';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import type {Slot} from '../../src/appointment/appointment.model.js';
import {queuedMails} from '../../demo/server/db/outbox.js';
import type {Database} from '../../demo/server/db/database.js';
import {openPglite} from '../../demo/server/db/pglite.js';
import {type RunningServer, startServer} from '../../demo/server/start.js';
import {formDetails, TUESDAY} from './office.js';

const [from, to] = ['2026-11-26', '2026-11-26'];
const services = [{id: 'hukou-form', count: 1}];
const mode = 'video';

let database: Database;
let server: RunningServer;
let now: Date;
beforeEach(async () => {
  now = new Date(TUESDAY);
  vi.useFakeTimers({toFake: ['setInterval']});
  database = await openPglite();
  server = await startServer({database, port: 0, now: () => now});
});
afterEach(async () => {
  await server.stop();
  vi.useRealTimers();
});

const post = (path: string, body: unknown) =>
  fetch(`${server.url}api/${path}`, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'idempotency-key': randomUUID()},
    body: JSON.stringify(body),
  });

const mailsOf = async () => (await queuedMails(database)).map(({subject}) => subject);

it('A running server tells who waits that a time is kept no longer, though nobody asks', async () => {
  const query = `service=hukou-form&mode=${mode}&from=${from}&to=${to}`;
  const page = await fetch(`${server.url}api/slots?${query}`);
  const {slots} = (await page.json()) as {slots: Slot[]};
  await post('holds', {slotId: slots[0]!.id, services, mode});
  const contact = {...formDetails.contact, email: 'wang@example.org'};
  const wish = {services, siteIds: [slots[0]!.siteId], mode, from, to, contact, lang: 'en'};
  expect((await post('waitlist', wish)).status).toBe(202);
  now = new Date(now.getTime() + 10 * 60_000);
  expect(await mailsOf()).toEqual([]);
  vi.advanceTimersByTime(60_000);
  await vi.waitFor(async () => expect(await mailsOf()).toHaveLength(1), {timeout: 20_000});
});
