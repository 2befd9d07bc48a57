import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {Catalog} from '../../src/appointment/appointment.model.js';
import {kitStandard, kitStandardIds} from '../../src/photo/kit.data.js';
import {leftOut} from '../../src/photo/left-out.model.js';
import {parsedRules} from '../../src/photo/photo.http.js';
import type {LocalText} from '../../src/service/requirement.model.js';
import type {PhotoStandardPatch} from '../../src/photo/standard.model.js';
import {contractProblems} from './contract-check.js';
import {Office, type ProblemBody} from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen());
afterAll(() => office.close());

const IDS = ['cn-resident-id', 'cn-exit-entry'];
const rulesAt = async (address: string): Promise<PhotoStandardPatch> =>
  (await office.get<PhotoStandardPatch>(`/api/photo-standards/${address}`)).body;
const inChinese = (text: LocalText | undefined) =>
  (text as Readonly<Record<string, string>> | undefined)?.['zh-CN'];

describe('The rules for a photo', () => {
  it.each(IDS)('complete the kit’s, and nothing of them is lost: %s', async (id) => {
    for (const site of ['', '?office=donghu', '?office=xingang', '?office=online-room']) {
      const patch = await rulesAt(id + site);
      const standard = await parsedRules(patch);
      expect(standard.advice).toEqual((await kitStandard(id))?.advice);
      expect(leftOut(patch, standard)).toEqual(['extends']);
    }
  });

  it('say what a station lends, by size', async () => {
    const {office: donghu} = await rulesAt('cn-resident-id?office=donghu');
    expect(donghu?.loans?.map(({kind}) => kind)).toEqual([
      'clothes',
      'frames',
      'dressing-table',
      'lens-solution',
      'shots',
    ]);
    const [jacket] = donghu?.loans ?? [];
    expect(jacket?.isReservable).toBe(true);
    expect(jacket?.sizes?.map(({size}) => size)).toEqual(['S', 'M', 'L', 'XL', 'XXL', 'XXXL']);
  });

  it('are those of the whole city where no office is named, or one nobody knows', async () => {
    for (const address of ['cn-resident-id', 'cn-resident-id?office=nowhere'])
      expect((await rulesAt(address)).office).toBeUndefined();
  });

  it.each(IDS)('know the offices by the names that can be booked: %s', async (id) => {
    const {body} = await office.get<Catalog>('/api/catalog?lang=zh');
    for (const site of body.sites) {
      const {office: found} = await rulesAt(`${id}?office=${site.id}`);
      expect([inChinese(found?.name), found?.phone]).toEqual([site.name, site.phone]);
    }
  });

  it('are sent once, and then only when they changed', async () => {
    const address = '/api/photo-standards/cn-resident-id?office=donghu';
    const headers = {'if-none-match': (await office.get(address)).headers.get('etag')!};
    expect((await office.get(address, {headers})).status).toBe(304);
    const other = '/api/photo-standards/cn-resident-id?office=xingang';
    expect((await office.get(other, {headers})).status).toBe(200);
  });

  it.each(['us-passport-print', '..%2F..%2Fpackage', '__proto__', 'cn-resident-id.json'])(
    'are a problem in the reader’s language where there are none: %s',
    async (id) => {
      const {status, body} = await office.get<ProblemBody>(`/api/photo-standards/${id}?lang=en`);
      expect([status, body.code, body.title]).toEqual([404, 'not-found', 'Not found']);
    },
  );

  it.each(kitStandardIds)('of the kit fit the contract as well: %s', async (id) => {
    const text = JSON.stringify(await kitStandard(id));
    const response = new Response(text, {headers: {'content-type': 'application/json'}});
    expect(contractProblems('GET', `/api/photo-standards/${id}`, response, text)).toEqual([]);
  });
});
