import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {Office, type ProblemBody} from './office.js';
import {sent, type SentTo} from './people-words.js';

let office: Office;
beforeAll(async () => void (office = await Office.open()));
afterAll(() => office.close());

const routes = Object.keys(sent) as SentTo[];
const from = (addresses: string) => ({headers: {'x-forwarded-for': addresses}});
const post = (route: SentTo, addresses: string) =>
  office.send<ProblemBody>('POST', route, {}, from(addresses));

describe('Whoever sends too much', () => {
  it.each(routes)(
    '%s: is told how long to wait, whatever address they say they have',
    async (route) => {
      await office.reopen({rateLimit: {perMinute: 1}});
      expect((await post(route, '198.51.100.1')).status).toBe(422);
      const {body, headers, status} = await post(route, '198.51.100.2');
      expect([status, body.code]).toEqual([429, 'rate-limited']);
      expect(Number(headers.get('retry-after'))).toBe(body.retryAfterSeconds);
      expect(body.retryAfterSeconds).toBeGreaterThan(0);
      expect((await office.get('/api/offices/donghu')).status).toBe(200);
    },
  );

  it('is told apart from others behind the office’s own proxy, by what it heard itself', async () => {
    await office.reopen({rateLimit: {perMinute: 1, proxies: 1}});
    const status = async (addresses: string) => (await post('/api/letters', addresses)).status;
    expect(await status('198.51.100.1')).toBe(422);
    expect(await status('198.51.100.2')).toBe(422);
    expect(await status('203.0.113.9, 198.51.100.1')).toBe(429);
    expect(await status('203.0.113.10,198.51.100.2')).toBe(429);
  });
});
