import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {Catalog, SlotPage} from '../../src/appointment/appointment.model.js';
import {Office, type ProblemBody} from './office.js';

const video = 'service=hukou-form&mode=video';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen());
afterAll(() => office.close());

const day = (page: SlotPage, date: string) => page.days?.find((one) => one.date === date);

describe('The catalogue', () => {
  it('tells everything in the language asked for', async () => {
    const names = async (path: string, headers = {}) =>
      (await office.get<Catalog>(path, {headers})).body.sites.map(({name}) => name);
    expect(await names('/api/catalog?lang=en')).toContain('East Lake Station counter');
    expect(await names('/api/catalog?lang=zh-CN')).toContain('东湖派出所户籍窗口');
    const spoken = {'accept-language': 'fr, en;q=0.5, zh;q=0.8'};
    expect(await names('/api/catalog', spoken)).toContain('东湖派出所户籍窗口');
  });

  it('keeps to one service, one site, or what nobody offers', async () => {
    const ids = async (query: string) => {
      const {body} = await office.get<Catalog>(`/api/catalog?${query}`);
      return [body.services.map(({id}) => id), body.sites.map(({id}) => id), body.offerings.length];
    };
    expect(await ids('service=passport')).toEqual([['passport'], ['donghu', 'xingang'], 2]);
    expect(await ids('site=online-room')).toEqual([
      ['hukou-form', 'id-card', 'newborn'],
      ['online-room'],
      3,
    ]);
    expect(await ids('service=driving-licence')).toEqual([[], [], 0]);
  });

  it('names only fields, services and sites that fit together', async () => {
    const {body} = await office.get<Catalog>('/api/catalog?lang=en');
    for (const {serviceId, siteId, mode, fields} of body.offerings) {
      expect(body.services.find(({id}) => id === serviceId)?.modes).toContain(mode);
      expect(body.sites.map(({id}) => id)).toContain(siteId);
      expect(new Set(fields.map(({name}) => name)).size).toBe(fields.length);
    }
  });

  it('is sent once, and then only when it changed', async () => {
    const first = await office.get('/api/catalog?lang=en');
    const headers = {'if-none-match': first.headers.get('etag')!};
    expect((await office.get('/api/catalog?lang=en', {headers})).status).toBe(304);
    expect((await office.get('/api/catalog?lang=zh', {headers})).status).toBe(200);
  });
});

describe('The free times', () => {
  it('carry the site’s own offset, and when one may ask again', async () => {
    const {body, headers} = await office.get<SlotPage>(
      `/api/slots?${video}&from=2026-11-26&to=2026-11-26`,
    );
    expect(body.slots[0]).toMatchObject({
      start: '2026-11-26T08:30:00+08:00',
      siteId: 'online-room',
    });
    expect(body.generatedAt).toBe('2026-11-24T07:30:00+08:00');
    expect([headers.get('cache-control'), body.maxAgeSeconds]).toEqual(['max-age=30', 30]);
  });

  it('are sent again only when somebody took or freed one', async () => {
    const path = `/api/slots?${video}&from=2026-11-26&to=2026-11-26`;
    const headers = {'if-none-match': (await office.get(path)).headers.get('etag')!};
    office.wait(1);
    expect((await office.get(path, {headers})).status).toBe(304);
    await office.bookForm();
    expect((await office.get(path, {headers})).status).toBe(200);
  });

  it('come with what each day is, and why it is closed', async () => {
    const page = await office.slots(`${video}&lang=en&from=2026-11-23&to=2027-01-03`);
    expect(day(page, '2026-11-23')).toMatchObject({status: 'closed', reason: 'In the past'});
    expect(day(page, '2026-11-25')).toEqual({date: '2026-11-25', status: 'free', freeCount: 23});
    expect(day(page, '2026-11-29')?.reason).toBe('Weekend');
    expect(day(page, '2027-01-01')?.reason).toBe('New Year’s Day');
    expect(page.days).toHaveLength(42);
  });

  it('of a day become few, then full', async () => {
    const saturday = `${video}&from=2026-11-28&to=2026-11-28`;
    const status = async () => day(await office.slots(saturday), '2026-11-28')?.status;
    const {slots} = await office.slots(saturday);
    const seen = [await status()];
    for (const {id} of slots) {
      await office.hold(id, [{id: 'hukou-form', count: 1}], 'video');
      seen.push(await status());
    }
    expect(seen).toEqual(['free', 'free', 'free', 'few', 'few', 'few', 'full']);
  });

  it('begin after the lead time, and end with the horizon', async () => {
    office.now = new Date('2026-11-24T15:05:00+08:00');
    const page = await office.slots(`${video}&from=2026-11-24&to=2027-01-24`);
    expect(page.slots[0]?.start).toBe('2026-11-24T16:00:00+08:00');
    expect(page.slots.at(-1)?.start.slice(0, 10)).toBe('2027-01-23');
    expect(day(page, '2027-01-24')?.status).toBe('closed');
    office.now = new Date('2026-11-24T19:45:00+08:00');
    expect(
      day(await office.slots(`${video}&from=2026-11-24&to=2026-11-24`), '2026-11-24'),
    ).toMatchObject({status: 'closed', reason: '今天的时间已过'});
  });

  it('name the nearest other days that have some', async () => {
    const sunday = await office.slots(`${video}&from=2026-11-29&to=2026-11-29`);
    expect([sunday.prevBookableDate, sunday.nextBookableDate]).toEqual([
      '2026-11-28',
      '2026-11-30',
    ]);
    const all = await office.slots(`${video}&from=2026-11-24&to=2027-01-23`);
    expect([all.prevBookableDate, all.nextBookableDate]).toEqual([null, null]);
    const later = await office.slots(`${video}&from=2028-01-01&to=2028-01-02`);
    expect([later.prevBookableDate, later.nextBookableDate]).toEqual(['2027-01-23', null]);
  });

  it('of several sites come in order of time', async () => {
    const {slots} = await office.slots(
      'service=id-card:2&mode=in-person&from=2026-11-26&to=2026-11-26',
    );
    expect(new Set(slots.map(({siteId}) => siteId))).toEqual(new Set(['donghu', 'xingang']));
    const starts = slots.map(({start}) => start);
    expect(starts).toEqual([...starts].sort());
    expect(slots[0]?.durationMinutes).toBe(30);
  });

  it('are none where the service is not offered, and that is no error', async () => {
    const page = await office.slots(`${video}&lang=en&site=donghu&from=2026-11-26&to=2026-11-26`);
    expect(page.slots).toEqual([]);
    expect(day(page, '2026-11-26')).toMatchObject({status: 'closed', reason: 'Not offered here'});
  });

  it('are found soonest first, three of them where nobody says how many', async () => {
    const {body} = await office.get<SlotPage>(`/api/slots/next?${video}`);
    expect(body.slots.map(({start}) => start.slice(11, 16))).toEqual(['08:30', '09:00', '09:30']);
    const {body: more} = await office.get<SlotPage>(`/api/slots/next?${video}&limit=20`);
    expect(more.slots).toHaveLength(20);
  });

  it.each([
    [`${video}&from=2026-02-30&to=2026-03-01`, 'invalid', '/from'],
    [`${video}&from=2026-11-26`, 'invalid', '/to'],
    [`${video}&from=2026-11-26&to=2026-11-25`, 'invalid', '/to'],
    [`${video}&from=2026-11-26&to=2027-01-27`, 'too-long', undefined],
    ['mode=video&from=2026-11-26&to=2026-11-26', 'invalid', '/service'],
    ['service=driving-licence&mode=video&from=2026-11-26&to=2026-11-26', 'invalid', '/service'],
    ['service=id-card:0&mode=in-person&from=2026-11-26&to=2026-11-26', 'invalid', '/service'],
    ['service=id-card:9&mode=in-person&from=2026-11-26&to=2026-11-26', 'too-long', undefined],
    ['service=hukou-form&mode=fax&from=2026-11-26&to=2026-11-26', 'invalid', '/mode'],
    [`${video}&site=moon&from=2026-11-26&to=2026-11-26`, 'invalid', '/site'],
  ])('are not looked for where the question is wrong: %s', async (query, code, pointer) => {
    const {status, body} = await office.get<ProblemBody>(`/api/slots?${query}`);
    expect([status, body.code, body.errors?.[0]?.pointer]).toEqual([422, code, pointer]);
  });
});
