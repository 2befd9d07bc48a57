import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {forgetCalls} from '../../demo/server/db/calls.js';
import type {CallReceipt} from '../../src/help/callback.model.js';
import type {CallWindow} from '../../src/help/call-times.model.js';
import {Office, type ProblemBody} from './office.js';

let office: Office;
beforeAll(async () => void (office = await Office.open()));
afterAll(() => office.close());
beforeEach(() => office.reopen());

const windowAt = (hour: number, day = '24'): CallWindow => ({
  start: `2026-11-${day}T${String(hour).padStart(2, '0')}:30:00+08:00`,
  end: `2026-11-${day}T${String(hour + 1).padStart(2, '0')}:30:00+08:00`,
});
const wish = {office: 'donghu', phone: '+8613800000000', window: windowAt(10), topic: 'papers'};
const english = {headers: {'accept-language': 'en'}};
const ask = <Body = CallReceipt>(more: object = {}, extras: object = {}) =>
  office.send<Body>('POST', '/api/callbacks', {...wish, ...more}, {...english, ...extras});
const refused = async (more: object) => {
  const {body, status} = await ask<ProblemBody>(more);
  return {status, code: body.code, alternatives: body.alternatives, at: body.errors?.[0]?.pointer};
};
const cancel = ({ref}: {ref: string}, token: string) =>
  office.send<ProblemBody>('DELETE', `/api/callbacks/${ref}`, undefined, {token, key: null});
const stored = () => office.database.query<object>('select * from call_request');
/** Numbers that nobody else has. */
const phone = (at: number) => `+86138000000${String(at).padStart(2, '0')}`;

describe('a request for a call', () => {
  it('is kept, with a number, a code word, and a token that the database does not know', async () => {
    const {body, status} = await ask({needs: ['slow'], language: 'zh', name: '王秀兰'});
    expect(status).toBe(201);
    expect(body).toMatchObject({window: windowAt(10), callerNumber: '+8657300000110'});
    expect(body.ref).toMatch(/^C-\d{4,}$/);
    expect(body.codeWord).toMatch(/^[A-Z][a-z]+ \d\d$/);
    const rows = await stored();
    expect(rows).toMatchObject([{phone: wish.phone, needs: ['slow'], name: '王秀兰'}]);
    expect(JSON.stringify(rows)).not.toContain(body.token);
  });

  it('has its word in the language of the page', async () => {
    const {body} = await ask({}, {headers: {'accept-language': 'zh-CN'}});
    expect(body.codeWord).toMatch(/^\p{Script=Han}{2} \d\d$/u);
  });

  it('sent twice under one key is one request, with one word', async () => {
    const [one, other] = [await ask({}, {key: 'once'}), await ask({}, {key: 'once'})];
    expect(other.body).toEqual(one.body);
    expect(await stored()).toHaveLength(1);
  });

  it('without a key is refused', async () => {
    expect((await ask({}, {key: null})).status).toBe(400);
  });

  it.each([
    ['a number without its country', {phone: '13800000000'}, '/phone'],
    ['a number that is too short', {phone: '+86138000000'}, '/phone'],
    ['the office’s own number', {phone: '+8657300000110'}, '/phone'],
    ['a text to a landline', {phone: '+8657388880000', needs: ['text']}, '/phone'],
    ['a topic nobody knows', {topic: 'weather'}, '/topic'],
    ['a language nobody speaks there', {language: 'eo'}, '/language'],
    ['a need nobody knows', {needs: ['loud']}, '/needs/0'],
    ['HTML as a name', {name: '<b>Wang</b>'}, '/name'],
    ['a name without end', {name: 'x'.repeat(101)}, '/name'],
    [
      'a time between two windows',
      {window: {...windowAt(10), start: '2026-11-24T10:45:00+08:00'}},
      '/window',
    ],
    ['a time on a Sunday', {window: windowAt(10, '29')}, '/window'],
    ['a time beyond the horizon', {window: windowAt(10, '30')}, '/window'],
    ['a time at night', {window: windowAt(20)}, '/window'],
    [
      'a time without an offset',
      {window: {start: '2026-11-24', end: '2026-11-24'}},
      '/window/start',
    ],
  ])('with %s is refused, and the place is named', async (_what, more, pointer) => {
    expect(await refused(more)).toMatchObject({status: 422, code: 'invalid', at: pointer});
    expect(await stored()).toEqual([]);
  });

  it('to an office that there is not is refused', async () => {
    expect((await ask({office: 'nowhere'})).status).toBe(404);
  });

  it('for a time that has begun is told the next free ones', async () => {
    office.wait(3 * 60 + 1);
    expect(await refused({})).toMatchObject({
      status: 409,
      code: 'too-late',
      alternatives: [windowAt(11), windowAt(12), windowAt(13)],
    });
  });
});

describe('a window', () => {
  it('holds three calls, also when everybody asks at once; the rest are told the next ones', async () => {
    const all = await Promise.all(
      Array.from({length: 5}, (_, at) => ask<ProblemBody>({phone: phone(at)})),
    );
    expect(all.map(({status}) => status).sort()).toEqual([201, 201, 201, 409, 409]);
    const {body} = all.find(({status}) => status === 409)!;
    expect(body.code).toBe('slot-taken');
    expect(body.alternatives).toEqual([windowAt(8), windowAt(9), windowAt(11)]);
    expect(await stored()).toHaveLength(3);
  });

  it('is free again for the next when somebody takes a request back', async () => {
    const [first] = await Promise.all([0, 1, 2].map((at) => ask({phone: phone(at)})));
    expect((await refused({phone: phone(3)})).code).toBe('slot-taken');
    expect((await cancel(first!.body, first!.body.token)).status).toBe(204);
    expect((await ask({phone: phone(3)})).status).toBe(201);
  });

  it('of another office is another', async () => {
    await Promise.all([0, 1, 2].map((at) => ask({phone: phone(at)})));
    expect((await ask({phone: phone(3), office: 'xingang'})).status).toBe(201);
  });
});

describe('one number', () => {
  it('waits for two calls at most, whoever asks for them', async () => {
    const hours = [10, 11, 12];
    const all = await Promise.all(hours.map((hour) => ask({window: windowAt(hour)})));
    expect(all.map(({status}) => status).sort()).toEqual([201, 201, 409]);
    expect((await refused({window: windowAt(13)})).code).toBe('too-many');
    office.wait(4 * 60 + 1);
    expect((await ask({window: windowAt(13)})).status).toBe(201);
  });
});

describe('a request that was made', () => {
  it('is taken back with its token only, and then nothing of it is left', async () => {
    const {body} = await ask();
    const other = (await ask({phone: phone(1)})).body;
    expect((await cancel(body, 'guess')).status).toBe(403);
    expect((await cancel(body, other.token)).status).toBe(403);
    expect((await cancel({ref: 'C-9999'}, body.token)).status).toBe(404);
    expect(await stored()).toHaveLength(2);
    expect((await cancel(body, body.token)).status).toBe(204);
    expect((await cancel(body, body.token)).status).toBe(404);
    expect(JSON.stringify(await stored())).not.toContain(wish.phone);
  });

  it('is forgotten a week after its time', async () => {
    const {body} = await ask();
    office.wait(7 * 24 * 60);
    await forgetCalls(office.database, office.now);
    expect(await stored()).toHaveLength(1);
    office.wait(5 * 60);
    expect((await cancel(body, body.token)).status).toBe(404);
    await forgetCalls(office.database, office.now);
    expect(await stored()).toEqual([]);
  });
});

describe('a client that asks without end', () => {
  it('is told to wait', async () => {
    await office.reopen({rateLimit: {perMinute: 2}});
    const statuses = [];
    for (let at = 0; at < 3; at++) statuses.push((await ask({phone: phone(at)})).status);
    expect(statuses).toEqual([201, 201, 429]);
  });
});
