import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {httpClient} from '../../src/core/http.js';
import {booking, json, NOW, refusalOf, serverWith, status} from './scripted-server.js';

beforeEach(() => void vi.useFakeTimers({now: NOW}));
afterEach(() => void vi.useRealTimers());

describe('a call', () => {
  it('brings back the parsed answer', async () => {
    const {send, asked} = serverWith(json({slots: []}));
    expect(await send({path: '/slots'})).toEqual({slots: []});
    expect(asked[0]?.url).toBe('https://office.example/api/slots');
  });

  it('brings back nothing for 204', async () => {
    const {send} = serverWith(() => new Response(null, {status: 204}));
    expect(await send({method: 'DELETE', path: '/holds/h1'})).toBeUndefined();
  });

  it('repeats a parameter for each value and leaves out those without one', async () => {
    const {send, asked} = serverWith(json({}));
    const query = [
      ['site', 'a b'],
      ['site', 'c&d'],
      ['mode', undefined],
      ['limit', 3],
    ] as const;
    await send({path: '/slots', query});
    expect(asked[0]?.url).toBe('https://office.example/api/slots?site=a+b&site=c%26d&limit=3');
  });

  it('sends its body as JSON with the headers it was given', async () => {
    const {send, asked} = serverWith(json({}));
    await send({...booking, headers: {Authorization: 'Bearer t'}, keepalive: true});
    expect(asked[0]?.init).toMatchObject({
      method: 'POST',
      body: '{"holdId":"h1"}',
      keepalive: true,
    });
    const headers = new Headers(asked[0]?.init.headers);
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('authorization')).toBe('Bearer t');
  });

  it.each([
    ['https://office.example/api/', 'https://office.example/api/catalog'],
    ['https://office.example', 'https://office.example/catalog'],
    ['https://office.example/api?tenant=7', 'https://office.example/api/catalog?tenant=7'],
  ])('below %s asks %s', async (base, url) => {
    const {fetch, asked} = serverWith(json({}));
    await httpClient(base, {fetch})({path: '/catalog'});
    expect(asked[0]?.url).toBe(url);
  });

  it('cannot be made where the base address is none', async () => {
    const {fetch, asked} = serverWith();
    const call = httpClient('https://', {fetch})({path: '/catalog'});
    await expect(call).rejects.toMatchObject({code: 'unavailable'});
    expect(asked).toEqual([]);
  });

  it('leaves no timer behind', async () => {
    await serverWith(json({})).send({path: '/catalog'});
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a refusal', () => {
  it.each([
    [401, 'wrong-token'],
    [403, 'wrong-token'],
    [404, 'not-found'],
    [409, 'changed'],
    [410, 'hold-expired'],
    [412, 'changed'],
    [422, 'invalid'],
    [429, 'rate-limited'],
    [400, 'unavailable'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ] as const)('with nothing but status %i is called %s', async (code, expected) => {
    const refusal = await refusalOf(booking, status(code));
    expect(refusal).toMatchObject({code: expected, extras: {status: code}});
  });

  it('carries what the problem document says', async () => {
    const problem = {
      code: 'slot-taken',
      detail: 'Somebody was faster.',
      alternatives: [{id: 's2'}],
      errors: [
        {pointer: '/contact/email', detail: 'Wrong', code: 'format'},
        {detail: 'no pointer'},
      ],
    };
    const refusal = await refusalOf(booking, json(problem, {status: 409}));
    expect(refusal.code).toBe('slot-taken');
    expect(refusal.extras).toEqual({
      status: 409,
      detail: 'Somebody was faster.',
      alternatives: [{id: 's2'}],
      errors: [{pointer: '/contact/email', detail: 'Wrong', code: 'format'}],
      retryAfterSeconds: undefined,
    });
  });

  it.each(['no-such-code', 'offline', 'timeout', 'unreadable', '__proto__', 7, null])(
    'does not take over the code %j',
    async (code) => {
      expect((await refusalOf(booking, json({code}, {status: 410}))).code).toBe('hold-expired');
    },
  );

  it('shortens an endless sentence', async () => {
    const refusal = await refusalOf(booking, json({detail: 'x'.repeat(9000)}, {status: 422}));
    expect(refusal.extras.detail).toHaveLength(500);
  });

  it.each([
    ['a list', []],
    ['nothing', null],
    ['a number', 4],
    ['text in wrong places', {detail: 1, errors: 'x', alternatives: {}}],
  ])('with %s as its document goes by the status', async (_what, body) => {
    const refusal = await refusalOf(booking, json(body, {status: 404}));
    expect(refusal).toMatchObject({code: 'not-found', message: 'not-found'});
  });

  it('in HTML, as gateways write it, goes by the status', async () => {
    const html = () => new Response('<h1>Bad gateway</h1>', {status: 502});
    expect((await refusalOf(booking, html)).code).toBe('unavailable');
  });
});

describe('an answer nobody can read', () => {
  it.each(['<!doctype html><title>Log in</title>', '{"slots": [', ''])(
    'such as %j is told',
    async (body) => {
      const refusal = await refusalOf({path: '/slots'}, () => new Response(body));
      expect(refusal.code).toBe('unreadable');
    },
  );
});
