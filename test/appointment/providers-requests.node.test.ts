import {describe, expect, it} from 'vitest';
import {httpAppointments} from '../../src/appointment/appointment.http.js';
import type {SlotFilter} from '../../src/appointment/appointment.provider.js';
import {linhuCatalog} from '../../src/appointment/linhu.memory.js';

const filter: SlotFilter = {
  services: [
    {id: 'id-card', count: 2},
    {id: 'hukou-form', count: 1},
  ],
  siteIds: ['donghu', 'xingang'],
  mode: 'in-person',
};
const page = {
  slots: [],
  from: '2026-11-01',
  to: '2026-11-30',
  generatedAt: '2026-11-25T10:00:00+08:00',
};
const slot = {id: 's', start: page.generatedAt, siteId: 'donghu', mode: 'phone', status: 'free'};
const hold = {id: 'h', slot, expiresAt: page.generatedAt, secondsLeft: 600};
const booking = {holdId: 'h', contact: {}, answers: {}, consents: [], lang: 'zh-Hans'};
const act = {signal: new AbortController().signal, idempotencyKey: 'k1'};

/** A portal that always answers the same, and what it was asked. */
function portal(body: unknown, status = 200) {
  const asked: {method: string; url: URL; init: RequestInit}[] = [];
  const fetch: typeof globalThis.fetch = (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    asked.push({method: init.method ?? 'GET', url, init});
    return Promise.resolve(new Response(JSON.stringify(body), {status}));
  };
  return {asked, provider: httpAppointments('https://linhu.example/api/', {fetch})};
}

describe('what is asked over HTTP', () => {
  it('names each service with its count and each place in the address', async () => {
    const {provider, asked} = portal(page);
    await provider.listSlots({...filter, from: '2026-11-01', to: '2026-11-30'}, act);
    expect(asked[0]?.url.pathname).toBe('/api/slots');
    expect(decodeURIComponent(asked[0]?.url.search ?? '')).toBe(
      '?service=id-card:2&service=hukou-form:1&site=donghu&site=xingang&mode=in-person' +
        '&from=2026-11-01&to=2026-11-30',
    );
  });

  it('never puts more into the address than the contract has, whatever it is handed', async () => {
    const {provider, asked} = portal(page);
    const chatty = {...filter, limit: 3, name: '王秀英', from: '2026-11-01', to: '2026-11-30'};
    await provider.listNextSlots(chatty, act);
    await provider.listSlots(chatty, act);
    for (const {url} of asked) expect(decodeURIComponent(url.search)).not.toContain('王秀英');
  });

  it('is asked for in the language of the page', async () => {
    const {provider, asked} = portal({...linhuCatalog('en'), ...page});
    await provider.getCatalog({serviceId: 'id-card'}, {...act, lang: 'zh-Hans'});
    await provider.listNextSlots({...filter, limit: 3}, {...act, lang: 'zh-Hans'});
    expect(asked[0]?.url.search).toBe('?service=id-card&lang=zh-Hans');
    for (const {init} of asked) {
      expect(new Headers(init.headers).get('accept-language')).toBe('zh-Hans');
    }
  });

  it('comes from the cache until something was taken', async () => {
    const {provider, asked} = portal({...page, ...hold});
    await provider.listNextSlots({...filter, limit: 3}, act);
    await provider.hold({slotId: 's', services: filter.services, mode: 'phone'}, act);
    await provider.listNextSlots({...filter, limit: 3}, act);
    expect(asked.map(({init}) => init.cache)).toEqual(['default', 'default', 'no-cache']);
  });

  it('carries the key of the act', async () => {
    const {provider, asked} = portal(hold, 201);
    await provider.hold({slotId: 's', services: filter.services, mode: 'phone'}, act);
    expect(new Headers(asked[0]?.init.headers).get('idempotency-key')).toBe('k1');
    expect(JSON.parse(asked[0]?.init.body as string)).toEqual({
      slotId: 's',
      services: filter.services,
      mode: 'phone',
    });
  });

  it('keeps odd ids in their place', async () => {
    const {provider, asked} = portal(hold);
    await provider.extendHold('../admin?x=$&', act);
    expect(asked[0]).toMatchObject({method: 'PATCH'});
    expect(asked[0]?.url.pathname).toBe('/api/holds/..%2Fadmin%3Fx%3D%24%26');
  });
});

describe('giving a time back', () => {
  it('outlives the page', async () => {
    const {provider, asked} = portal({});
    await provider.releaseHold('h');
    expect(asked[0]).toMatchObject({method: 'DELETE', init: {keepalive: true}});
  });

  it('never troubles anybody when it fails', async () => {
    await expect(portal({}, 500).provider.releaseHold('h')).resolves.toBeUndefined();
    await expect(portal({}, 404).provider.releaseHold('h')).resolves.toBeUndefined();
  });
});

describe('what comes back over HTTP', () => {
  it('offers only such alternatives as can be read', async () => {
    const alternatives = [slot, {id: 'broken'}, 'nonsense'];
    const {provider} = portal({code: 'slot-taken', alternatives}, 409);
    const request = {slotId: 's', services: filter.services, mode: 'phone'} as const;
    await expect(provider.hold(request, act)).rejects.toMatchObject({
      code: 'slot-taken',
      extras: {status: 409, alternatives: [slot]},
    });
  });

  it.each([200, 201, 202])('is a booking with %i', async (status) => {
    const site = {id: 'donghu', name: '东湖', kind: 'counter', timeZone: 'Asia/Shanghai'};
    const answer = {
      id: 'a',
      reference: 'K7-042',
      slot,
      site,
      mode: 'phone',
      uid: 'a@linhu.example',
    };
    const {provider} = portal({...answer, status: 'pending-activation'}, status);
    await expect(provider.book(booking, act)).resolves.toMatchObject({reference: 'K7-042'});
  });

  it('is unreadable where it is something else altogether', async () => {
    const {provider} = portal({hello: 'world'});
    await expect(provider.getCatalog({}, act)).rejects.toMatchObject({
      code: 'unreadable',
    });
    await expect(provider.book(booking, act)).rejects.toMatchObject({code: 'unreadable'});
  });
});
