import {randomUUID} from 'node:crypto';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import type {Database} from '../../demo/server/db/database.js';
import {migrate} from '../../demo/server/db/migrate.js';
import {openPglite} from '../../demo/server/db/pglite.js';
import {type RunningServer, startServer} from '../../demo/server/start.js';
import {TUESDAY} from './office.js';

let database: Database;
let server: RunningServer | undefined;
beforeEach(async () => {
  vi.useFakeTimers({toFake: ['setInterval']});
  database = await openPglite();
});
afterEach(async () => {
  await server?.stop();
  vi.useRealTimers();
});

const start = async (now: string) => {
  server = await startServer({
    database,
    port: 0,
    movableClock: true,
    now: () => new Date(now),
  });
};

const post = async (path: string, body: unknown) => {
  const headers = {'content-type': 'application/json', 'idempotency-key': randomUUID()};
  const answer = await fetch(server!.url + path, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  expect(answer.ok).toBe(true);
};

/** All that stands in the tables about those who asked something. */
const kept = async (): Promise<string> =>
  JSON.stringify([
    await database.query('select * from question'),
    await database.query('select * from call_request'),
  ]);

const question = {
  office: 'donghu',
  tier: 'front-desk',
  text: '旧户口本？',
  contact: 'wang@example.org',
};
const call = {
  office: 'donghu',
  phone: '+8613800000055',
  window: {start: '2026-11-24T14:30:00+08:00', end: '2026-11-24T15:30:00+08:00'},
};
const days = (count: number) => post('demo/clock', {hours: 24 * count});

it('a running server forgets numbers and questions after their term, though nobody asks', async () => {
  await start(new Date(TUESDAY).toISOString());
  await post('api/questions', question);
  await post('api/callbacks', call);
  await days(8);
  vi.advanceTimersByTime(3_600_000);
  await expect.poll(kept).not.toContain(call.phone);
  expect(await kept()).toContain('wang@example.org');
  await days(30);
  await days(22);
  vi.advanceTimersByTime(3_600_000);
  await expect.poll(kept).toBe('[[],[]]');
});

it('a server that was off for long forgets as soon as it is back', async () => {
  await migrate(database);
  await database.query(
    `insert into question (ref, token_hash, office, tier, first_tier, body, contact, lang, asked_at, expires_at)
     values ('Q-1', 'hash', 'donghu', 'front-desk', 'front-desk', '旧户口本？', 'wang@example.org', 'zh', $1, $2)`,
    [new Date('2026-09-01T10:00:00Z'), new Date('2026-10-31T10:00:00Z')],
  );
  await start('2026-11-24T00:00:00Z');
  await expect.poll(kept).toBe('[[],[]]');
});
