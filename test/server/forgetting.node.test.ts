import {afterAll, beforeAll, beforeEach, expect, it} from 'vitest';
import {forgetVisitors} from '../../demo/server/db/appointments.js';
import {forgetMails} from '../../demo/server/db/outbox.js';
import {formDetails, Office} from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen());
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
