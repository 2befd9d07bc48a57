import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {Catalog, SlotPage} from '../../src/appointment/appointment.model.js';
import type {Office as OfficeData} from '../../src/office/office.model.js';
import {parseOffice} from '../../src/office/office.schema.js';
import {statusAt} from '../../src/office/status.model.js';
import {weekFrom} from '../../src/office/week.model.js';
import {Office, type ProblemBody} from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen());
afterAll(() => office.close());

const IDS = ['donghu', 'xingang', 'online-room'];
const read = async (id: string, lang = 'en'): Promise<OfficeData> =>
  (await office.get<OfficeData>(`/api/offices/${id}?lang=${lang}`)).body;

describe('An office', () => {
  it.each(IDS)('is read by the kit without losing anything: %s', async (id) => {
    const body = await read(id);
    expect(parseOffice(body)).toMatchObject({...body});
  });

  it('goes by the name, the address and the telephone that can be booked', async () => {
    for (const lang of ['zh', 'en']) {
      const {body} = await office.get<Catalog>(`/api/catalog?lang=${lang}`);
      for (const {id, name, address, phone} of body.sites)
        expect(await read(id, lang)).toMatchObject(
          JSON.parse(JSON.stringify({name, address, phone})),
        );
    }
  });

  it('speaks the language of the page', async () => {
    expect((await read('donghu', 'zh-CN')).help?.tiers[0]?.name).toBe('户籍窗口');
    const headers = {'accept-language': 'en'};
    const {body} = await office.get<OfficeData>('/api/offices/donghu', {headers});
    expect(body.help?.tiers[0]?.name).toBe('Registration counter');
  });

  it('tells its own time, which no cache may keep', async () => {
    const {body, headers} = await office.get<OfficeData>('/api/offices/donghu');
    expect(body.generatedAt).toBe('2026-11-24T07:30:00+08:00');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('stays open over lunch with one window', async () => {
    const {hours} = await read('donghu');
    expect(statusAt(hours, '2026-11-24T12:15')).toEqual({
      staffing: 'duty',
      until: '2026-11-24T13:30',
      closes: '2026-11-24T17:30',
    });
  });

  it('is closed in the Spring Festival and works the Saturday before', async () => {
    const {hours} = await read('donghu', 'zh');
    const days = weekFrom(hours, '2026-02-14');
    expect(days.map(({reason, spans}) => [reason, spans.length > 0])).toEqual([
      ['调休上班', true],
      ...Array.from({length: 6}, () => ['春节', false]),
    ]);
  });

  it('is open on the days that have times to book, and on no other', async () => {
    const {body} = await office.get<SlotPage>(
      '/api/slots?service=hukou-form&site=donghu&mode=in-person&from=2026-11-24&to=2026-12-20',
    );
    const {hours} = await read('donghu');
    for (const {date, status} of body.days ?? []) {
      const [today] = weekFrom(hours, date);
      expect([date, today!.spans.length > 0]).toEqual([date, status !== 'closed']);
    }
    expect(body.days?.length).toBeGreaterThan(14);
  });

  it.each(['nowhere', '__proto__', '..%2Fpackage'])(
    'that nobody knows is a problem in the reader’s language: %s',
    async (id) => {
      const {status, body} = await office.get<ProblemBody>(`/api/offices/${id}?lang=en`);
      expect([status, body.code, body.title]).toEqual([404, 'not-found', 'Not found']);
    },
  );
});

describe('An office in the database', () => {
  const call = (phone: string) =>
    office.database.query(
      `update office set document = document || $1 where id = 'donghu' and lang = 'en'`,
      [JSON.stringify({phone})],
    );

  it('says what whoever runs it has changed, also after the next start', async () => {
    await call('+86 573 0000 0111');
    await office.restart();
    expect((await read('donghu')).phone).toBe('+86 573 0000 0111');
    expect((await read('donghu', 'zh')).phone).toBe('+86 573 0000 0110');
  });

  it('follows the world where nobody has changed it', async () => {
    await office.database.query(
      `update office set document = document || '{"name": "Old"}', seeded = seeded || '{"name": "Old"}'
        where id = 'donghu'`,
    );
    await office.restart();
    expect((await read('donghu')).name).toBe('East Lake Station counter');
  });
});
