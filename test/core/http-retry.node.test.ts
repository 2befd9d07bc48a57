import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {httpClient} from '../../src/core/http.js';
import {
  booking,
  json,
  lineDown,
  NOW,
  outcomeOf,
  refusalOf,
  serverWith,
  silence,
  status,
} from './scripted-server.js';
import type {Answer} from './scripted-server.js';

beforeEach(() => void vi.useFakeTimers({now: NOW}));
afterEach(() => void vi.useRealTimers());

describe('a try that fails by itself', () => {
  it.each([429, 502, 503, 504])('with %i is repeated where the call only reads', async (code) => {
    const {send, asked} = serverWith(status(code), status(code), json('at last'));
    expect(await outcomeOf(send({path: '/slots'}))).toBe('at last');
    expect(asked).toHaveLength(3);
  });

  it('is given up after three tries', async () => {
    const refusal = await refusalOf({path: '/slots'}, lineDown, lineDown, lineDown);
    expect(refusal.code).toBe('offline');
  });

  it.each([400, 404, 409, 410, 422, 500])('with %i is not repeated', async (code) => {
    expect((await refusalOf({path: '/slots'}, status(code))).extras.status).toBe(code);
  });

  it.each(['POST', 'PATCH'] as const)('is not repeated for a bare %s', async (method) => {
    expect((await refusalOf({path: '/holds', method}, lineDown)).code).toBe('offline');
  });

  it.each(['PUT', 'DELETE'] as const)('is repeated for %s', async (method) => {
    expect(await outcomeOf(serverWith(lineDown, json('done')).send({path: '/x', method}))).toBe(
      'done',
    );
  });

  it('is repeated for a booking with the same key each time', async () => {
    const busy = json({code: 'in-progress'}, {status: 409});
    const {send, asked} = serverWith(lineDown, busy, json('booked', {status: 201}));
    expect(await outcomeOf(send({...booking, idempotencyKey: 'k1'}))).toBe('booked');
    const keys = asked.map(({init}) => new Headers(init.headers).get('idempotency-key'));
    expect(keys).toEqual(['k1', 'k1', 'k1']);
  });

  it('counts half an answer as one', async () => {
    const half = () =>
      new Response(new ReadableStream({start: (to) => to.error(new TypeError('terminated'))}));
    expect(await outcomeOf(serverWith(half, json('whole')).send({path: '/slots'}))).toBe('whole');
  });

  it('is not repeated while the device knows that it is offline', async () => {
    vi.stubGlobal('navigator', {onLine: false});
    expect((await refusalOf({path: '/slots'}, lineDown)).code).toBe('offline');
    vi.unstubAllGlobals();
  });

  it('is repeated after half a second at most, then after a second at most', async () => {
    const {send, asked} = serverWith(status(503), status(503), json('up'));
    const call = send({path: '/slots'});
    await vi.advanceTimersByTimeAsync(249);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(499);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toBe('up');
  });
});

describe('Retry-After', () => {
  it.each([
    ['in seconds', {'retry-after': '3'}],
    ['as a date', {'retry-after': 'Wed, 25 Nov 2026 08:00:03 GMT'}],
    [
      'as a date by the clock of the server',
      {'retry-after': 'Wed, 25 Nov 2026 20:00:03 GMT', date: 'Wed, 25 Nov 2026 20:00:00 GMT'},
    ],
  ])('%s is waited for', async (_how, headers) => {
    const {send, asked} = serverWith(status(429, headers), json('your turn'));
    const call = send({path: '/slots'});
    await vi.advanceTimersByTimeAsync(2999);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(600);
    expect(await call).toBe('your turn');
  });

  it('of more than ten seconds is told at once', async () => {
    const refusal = await refusalOf({path: '/slots'}, status(503, {'retry-after': '120'}));
    expect(refusal).toMatchObject({code: 'unavailable', extras: {retryAfterSeconds: 120}});
  });

  it('may stand in the problem document', async () => {
    const problem = {code: 'rate-limited', retryAfterSeconds: 45};
    const refusal = await refusalOf({path: '/slots'}, json(problem, {status: 429}));
    expect(refusal.extras.retryAfterSeconds).toBe(45);
  });

  it.each(['soon', '', '-5'])('%j stops nothing', async (header) => {
    const {send} = serverWith(status(503, {'retry-after': header}), json('up'));
    expect(await outcomeOf(send({path: '/slots'}))).toBe('up');
  });
});

describe('time', () => {
  it('runs out after fifteen seconds, and the request is called off', async () => {
    const {send, asked} = serverWith(silence);
    const refusal = send({path: '/slots'}).catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(14_999);
    expect(asked[0]?.init.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await refusal).toMatchObject({code: 'timeout'});
    expect(asked[0]?.init.signal?.aborted).toBe(true);
  });

  it('also runs out in the middle of an answer', async () => {
    const endless: Answer = () => new Response(new ReadableStream({}));
    const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
      const response = await endless();
      const aborted = new Promise<never>((_, reject) =>
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      );
      return Object.assign(response, {json: () => aborted});
    };
    const send = httpClient('https://office.example/api', {fetch});
    expect(await outcomeOf(send({path: '/slots', timeoutMs: 2000}))).toMatchObject({
      code: 'timeout',
    });
  });
});

describe('a call that is called off', () => {
  it('before it began asks nobody', async () => {
    const {send, asked} = serverWith();
    await expect(send({path: '/x', signal: AbortSignal.abort('left')})).rejects.toBe('left');
    expect(asked).toEqual([]);
  });

  it('under way rejects with the reason it was given', async () => {
    const {send} = serverWith(silence);
    const abort = new AbortController();
    const call = send({path: '/x', signal: abort.signal});
    abort.abort('left');
    await expect(call).rejects.toBe('left');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('while waiting for the next try is not tried again', async () => {
    const {send, asked} = serverWith(status(503, {'retry-after': '5'}));
    const abort = new AbortController();
    const call = send({path: '/x', signal: abort.signal}).catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(1000);
    abort.abort('left');
    expect(await call).toBe('left');
    expect(asked).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
