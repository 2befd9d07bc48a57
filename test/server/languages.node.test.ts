import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Catalog} from '../../src/appointment/appointment.model.js';
import type {Office as OfficeData} from '../../src/office/office.model.js';
import {Office, type ProblemBody, type Reply} from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
  await office.reopen();
}, 120_000);
afterAll(() => office.close());

/** What every call says to a reader: its first name or sentence. */
const calls: Readonly<Record<string, (headers: Record<string, string>) => Promise<Reply>>> = {
  catalogue: (headers) => office.get('/api/catalog', {headers}),
  office: (headers) => office.get('/api/offices/donghu', {headers}),
  times: (headers) =>
    office.get('/api/slots?service=hukou-form:1&mode=video&from=2026-12-28&to=2027-01-03', {
      headers,
    }),
  case: (headers) => office.send('POST', '/api/case-status', {ref: 'EXAMPLE-FORM'}, {headers}),
  refusal: (headers) => office.get('/api/offices/nowhere', {headers}),
};

const readers: readonly (readonly [accepted: string, tag: string])[] = [
  ['de', 'en'],
  ['de-AT, de;q=0.9', 'en'],
  ['ar', 'en'],
  ['zh-Hant', 'zh-Hans'],
  ['zh-TW', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['en-US', 'en'],
  ['de, zh;q=0.5', 'zh-Hans'],
  ['en;q=0.2, zh-HK;q=0.8', 'zh-Hans'],
  ['zh;q=0, fr', 'en'],
  ['*', 'zh-Hans'],
];

describe.each(Object.entries(calls))('The language of every answer: %s', (_name, call) => {
  it.each(readers)('for a reader of %s it is %s', async (accepted, tag) => {
    const {body, headers} = await call({'accept-language': accepted});
    expect(headers.get('content-language')).toBe(tag);
    expect(/\p{Script=Han}/u.test(JSON.stringify(body))).toBe(tag === 'zh-Hans');
  });

  it('is the office’s own where nobody says', async () => {
    expect((await call({})).headers.get('content-language')).toBe('zh-Hans');
  });
});

describe('The address', () => {
  it.each(readers.slice(0, 7))(
    'goes before the browser, by the same rule: %s',
    async (lang, tag) => {
      const headers = {'accept-language': tag === 'en' ? 'zh' : 'en'};
      const query = `lang=${encodeURIComponent(lang.split(',')[0]!)}`;
      const catalog = await office.get<Catalog>(`/api/catalog?${query}`, {headers});
      const counter = await office.get<OfficeData>(`/api/offices/donghu?${query}`, {headers});
      expect([catalog.body.lang, counter.body.lang]).toEqual([tag, tag]);
      expect(counter.body.name).toBe(catalog.body.sites.find(({id}) => id === 'donghu')!.name);
    },
  );

  it('says in which language a refusal is', async () => {
    const {body} = await office.get<ProblemBody>('/api/offices/nowhere?lang=de');
    expect(body.title).toBe('Not found');
  });
});
