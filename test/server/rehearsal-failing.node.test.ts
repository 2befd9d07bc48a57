import {afterAll, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {startServer, type RunningServer} from '../../demo/server/start.js';
import {openPglite} from '../../demo/server/db/pglite.js';
import {httpClient} from '../../src/core/http.js';
import type {ProviderError} from '../../src/core/provider-error.model.js';

// As in ./office: the database in memory shares the machine.
vi.setConfig({testTimeout: 60_000, hookTimeout: 120_000});

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({database: await openPglite(), port: 0, movableClock: true});
});
afterAll(() => server.stop());

const play = (wish: object): Promise<Response> =>
  fetch(new URL('/demo/rehearsal?lang=en', server.url), {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(wish),
  });
beforeEach(() => play({stop: true}));

const to = async (script: string, last: number): Promise<void> => {
  for (let step = 0; step <= last; step++)
    expect((await play({script, step})).status, `${script} ${step}`).toBe(200);
};

/** What an element's provider meets that asks as a citizen's page does. */
async function meets(path: string, timeoutMs = 2000): Promise<ProviderError> {
  const ask = httpClient(new URL('/api', server.url).href, {random: () => 0});
  const body = {slotId: 'none', services: [{id: 'hukou-form', count: 1}], mode: 'video'};
  return ask({method: 'POST', path, body, timeoutMs}).then(
    () => Promise.reject(new Error('It did not fail.')),
    (reason: unknown) => reason as ProviderError,
  );
}

describe('a failure that is played', () => {
  it.each([
    ['a line that goes dead', 'answers', 2, '/holds', {code: 'offline'}],
    ['too many requests', 'answers', 4, '/holds', {code: 'rate-limited'}],
    ['a value that is refused', 'refusals', 2, '/appointments', {code: 'invalid'}],
    ['a time that was not kept', 'refusals', 3, '/appointments', {code: 'hold-expired'}],
    ['a change elsewhere', 'changed', 1, '/appointments/7/reschedule', {code: 'changed'}],
  ])('is %s', async (_what, script, step, path, expected) => {
    await to(script, step);
    expect(await meets(path)).toMatchObject(expected);
  });

  it('is a silence, which ends for whoever has given up, and when it is over', async () => {
    await to('answers', 3);
    expect(await meets('/holds', 50)).toMatchObject({code: 'timeout'});
    const waiting = meets('/holds');
    await play({script: 'answers', step: 4});
    expect((await waiting).code).not.toBe('timeout');
  });

  it('says when to come again, and which value to look at', async () => {
    await to('answers', 4);
    expect((await meets('/holds')).extras).toMatchObject({retryAfterSeconds: 30});
    await to('refusals', 2);
    expect((await meets('/appointments')).extras.errors).toEqual([
      {
        pointer: '/contact/phone',
        code: 'invalid',
        detail: 'This number cannot be reached. Please look at it again.',
      },
    ]);
  });

  it('is half of an answer, whose other half happened all the same', async () => {
    await to('answers', 1);
    const found = await fetch(
      new URL('/api/slots/next?service=hukou-form:1&mode=video&limit=1', server.url),
    );
    const {slots} = (await found.json()) as {slots: {id: string}[]};
    const keep = () =>
      fetch(new URL('/api/holds', server.url), {
        method: 'POST',
        headers: {'content-type': 'application/json', 'idempotency-key': 'half-an-answer-1'},
        body: JSON.stringify({
          slotId: slots[0]!.id,
          services: [{id: 'hukou-form', count: 1}],
          mode: 'video',
        }),
      });
    const cut = await keep();
    expect(cut.status).toBe(201);
    const half = await cut.text();
    expect(() => JSON.parse(half) as unknown).toThrow();
    await play({stop: true});
    const whole = await (await keep()).text();
    expect(whole.startsWith(half)).toBe(true);
  });

  it('is one at a time, and leaves alone what it does not name', async () => {
    await to('answers', 4);
    expect((await fetch(new URL('/api/catalog', server.url))).status).toBe(200);
    await to('changed', 2);
    // Mended, and the booking of the rehearsal is still there.
    expect((await meets('/appointments/7/reschedule')).code).not.toBe('changed');
    const state = await fetch(new URL('/demo/rehearsal?lang=en', server.url));
    const {playing} = (await state.json()) as {playing: {on: string[]; fragment: string}};
    expect(playing.on).toEqual([expect.stringMatching(/^A booking for the rehearsal/)]);
    expect(playing.fragment).toMatch(/^id=/);
  });
});
