import {afterAll, beforeAll, beforeEach, expect, it} from 'vitest';
import {forgetVisitors} from '../../demo/server/db/appointments.js';
import {forgetMails} from '../../demo/server/db/outbox.js';
import {forgetEnded} from '../../demo/server/forgetting.js';
import type {Desk} from '../../demo/server/desk.js';
import {formDetails, Office} from './office.js';
import {sent} from './people-words.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen({movableClock: true}));
afterAll(() => office.close());

const DAY = 86_400_000;

/** Everything that stands in the tables about people. */
const kept = async (): Promise<string> =>
  JSON.stringify([
    await office.database.query('select * from appointment'),
    await office.database.query('select * from outbox'),
  ]);

it('two months after a visit nobody can tell whose it was, and the visit still counts', async () => {
  const contact = {...formDetails.contact, email: 'wang@example.org'};
  const {slot} = await office.bookForm('2026-11-26', contact);
  const {database} = office;
  const [row] = await database.query<{ends_at: Date}>('select ends_at from appointment');
  const end = row!.ends_at.getTime();
  expect(end).toBeGreaterThan(Date.parse(slot.start));
  await forgetVisitors(database, new Date(end + 60 * DAY - 1));
  expect(await kept()).toContain('王秀兰');
  await forgetVisitors(database, new Date(end + 60 * DAY));
  await forgetMails(database, new Date(office.now.getTime() + 30 * DAY));
  const rest = await kept();
  for (const personal of ['王秀兰', '13800000000', 'wang@example.org', '喀什']) {
    expect(rest).not.toContain(personal);
  }
  const rows = await database.query('select status from appointment');
  expect(rows).toEqual([{status: 'confirmed'}]);
});

const PERSONAL = /王秀兰|周国强|陈警官|13800000000|lin@example\.org|旧户口本|四千公里|加开窗口/g;

/** Everything personal that stands anywhere in the database. */
async function traces(): Promise<readonly string[]> {
  const tables = await office.database.query<{name: string}>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  const rows = await Promise.all(
    tables
      .filter(({name}) => name !== 'office')
      .map(({name}) =>
        office.database.query(`select * from "${name}" as t
        where to_jsonb(t) ->> 'ref' is null or to_jsonb(t) ->> 'ref' not like '%EXAMPLE%'`),
      ),
  );
  return [...new Set(JSON.stringify(rows).match(PERSONAL))].sort();
}

/** What is due at a time is forgotten, as the server does every hour. */
const forgetAt = (days: number): Promise<void> =>
  forgetEnded({
    database: office.database,
    clock: async () => new Date(office.now.getTime() + days * DAY),
  } as Partial<Desk> as Desk);

it('two months later nothing of what people asked, rated and wrote can be read anywhere', async () => {
  const contact = 'lin@example.org';
  const post = async (path: string, body: object) =>
    (await office.send<{ref: string}>('POST', path, body)).body.ref;
  const question = await post('/api/questions', {...sent['/api/questions'], contact});
  await post('/api/callbacks', {...sent['/api/callbacks'], name: '王秀兰'});
  const rating = {...sent['/api/feedback'], contact: {email: contact}};
  const refs = [question, await post('/api/feedback', rating)];
  const letter = {...sent['/api/letters'], from: '周国强', text: '人在四千公里外'};
  for (const mayPublish of [true, false]) await post('/api/letters', {...letter, mayPublish});
  for (const ref of refs) {
    const {status} = await office.app.request('/demo/answers', {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({ref, text: '已加开窗口'}),
    });
    expect(status).toBe(200);
  }
  await forgetAt(1);
  expect(await traces()).toHaveLength(8);
  await forgetAt(61);
  expect(await traces()).toEqual([]);
});
