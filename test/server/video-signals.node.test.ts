import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {forgetRooms} from '../../demo/server/db/video.js';
import {iceServersOf} from '../../demo/server/ice-servers.js';
import {Office, type ProblemBody} from './office.js';

let office: Office;
beforeAll(async () => void (office = await Office.open()));
afterAll(() => office.close());
beforeEach(() => office.reopen({movableClock: true}));

interface Room {
  readonly room: string;
  readonly citizen: string;
  readonly desk: string;
}

/** What the demo itself offers is not in the contract. */
async function call<Body>(method: string, path: string, token = '', body?: unknown) {
  const response = await office.app.request(`/demo/video-rooms${path}`, {
    method,
    headers: {'content-type': 'application/json', authorization: `Bearer ${token}`},
    ...(body === undefined ? {} : {body: JSON.stringify(body)}),
  });
  const text = await response.text();
  return {status: response.status, body: (text ? JSON.parse(text) : undefined) as Body};
}

const open = async (): Promise<Room> => (await call<Room>('POST', '', '', {})).body;
const say = (room: string, token: string, signal: unknown) =>
  call<{id: number} & ProblemBody>('POST', `/${room}/signals`, token, signal);
const hear = async (room: string, token: string, after = 0) =>
  (
    await call<{signals: {id: number; kind: string; data: string | null}[]}>(
      'GET',
      `/${room}/signals?after=${after}`,
      token,
    )
  ).body.signals;
const rows = async () =>
  JSON.stringify([
    await office.database.query('select * from video_room'),
    await office.database.query('select * from video_signal'),
  ]);

describe('a room for two browsers', () => {
  it('carries what each side tells to the other one, in order, and to nobody else', async () => {
    const {room, citizen, desk} = await open();
    const hello = await say(room, desk, {kind: 'hello'});
    expect(hello.status).toBe(201);
    await say(room, citizen, {kind: 'offer', data: 'v=0'});
    await say(room, desk, {kind: 'answer', data: 'v=1'});
    await say(room, desk, {kind: 'away'});
    await say(room, desk, {kind: 'identity', data: 'confirmed'});
    expect((await hear(room, citizen)).map(({kind, data}) => [kind, data])).toEqual([
      ['hello', null],
      ['answer', 'v=1'],
      ['away', null],
      ['identity', 'confirmed'],
    ]);
    expect((await hear(room, desk)).map(({kind}) => kind)).toEqual(['offer']);
    expect((await hear(room, citizen, hello.body.id)).map(({kind}) => kind)).toEqual([
      'answer',
      'away',
      'identity',
    ]);
  });

  it('opens to its two tokens only, which the database does not know', async () => {
    const [{room, citizen, desk}, other] = [await open(), await open()];
    for (const token of ['', 'guessed', other.desk]) {
      expect((await say(room, token, {kind: 'hello'})).status).toBe(403);
      expect((await call('GET', `/${room}/signals`, token)).status).toBe(403);
      expect((await call('DELETE', `/${room}`, token)).status).toBe(403);
    }
    expect((await say('none', citizen, {kind: 'hello'})).status).toBe(404);
    const stored = await rows();
    expect(stored).not.toContain(citizen);
    expect(stored).not.toContain(desk);
  });

  it('lets nobody confirm themselves', async () => {
    const {room, citizen} = await open();
    const {status} = await say(room, citizen, {kind: 'identity', data: 'confirmed'});
    expect(status).toBe(403);
  });

  it.each([
    ['another kind', {kind: 'photo', data: 'x'}],
    ['too much', {kind: 'offer', data: 'x'.repeat(16_001)}],
    ['nothing', {}],
    ['another decision', {kind: 'identity', data: 'perhaps'}],
  ])('refuses %s', async (_what, signal) => {
    const {room, desk} = await open();
    expect((await say(room, desk, signal)).status).toBe(422);
  });

  it('refuses what is far too large, a flood, and pages that do not say JSON', async () => {
    const {room, desk} = await open();
    expect((await say(room, desk, {kind: 'offer', data: 'x'.repeat(30_000)})).status).toBe(413);
    for (let count = 0; count < 60; count++) await say(room, desk, {kind: 'hello'});
    expect((await say(room, desk, {kind: 'hello'})).body.code).toBe('too-many');
    const plain = await office.app.request('/demo/video-rooms', {method: 'POST', body: '{}'});
    expect(plain.status).toBe(415);
  });

  it('is forgotten when the meeting ends, and after its term', async () => {
    const one = await open();
    await say(one.room, one.desk, {kind: 'hello'});
    expect((await call('DELETE', `/${one.room}`, one.citizen)).status).toBe(204);
    expect(await rows()).toBe('[[],[]]');
    const {room, desk} = await open();
    await say(room, desk, {kind: 'hello'});
    office.wait(91);
    expect((await call('GET', `/${room}/signals`, desk)).status).toBe(404);
    await forgetRooms(office.database, office.now);
    expect(await rows()).toBe('[[],[]]');
  });

  it('is offered no more than a hundred times at once', async () => {
    for (let count = 0; count < 100; count++) await open();
    expect((await call<ProblemBody>('POST', '', '', {})).body.code).toBe('rate-limited');
    office.wait(91);
    expect((await call('POST', '', '', {})).status).toBe(201);
  });

  it('is not there where the demo stands open to others', async () => {
    await office.reopen();
    expect((await call('POST', '', '', {}).catch(() => ({status: 404}))).status).toBe(404);
  });
});

describe('the servers by which two browsers find each other', () => {
  it('are none by default, and otherwise told to the two in the room only', async () => {
    const iceServers = [{urls: 'turn:turn.linhu.example', username: 'demo', credential: 'secret'}];
    const ask = (room: string, token: string) =>
      call<{iceServers: unknown}>('GET', `/${room}/ice-servers`, token);
    const plain = await open();
    expect((await ask(plain.room, plain.desk)).body).toEqual({iceServers: []});
    await office.reopen({movableClock: true, iceServers});
    const {room, citizen, desk} = await open();
    for (const token of [citizen, desk]) {
      expect((await ask(room, token)).body).toEqual({iceServers});
    }
    expect((await ask(room, 'guessed')).status).toBe(403);
    expect((await ask('none', citizen)).status).toBe(404);
  });

  it('are read from the environment, or the server says what is wrong', () => {
    const read = (named?: string) => iceServersOf({ZEROTRIP_ICE_SERVERS: named});
    expect(read()).toEqual([]);
    expect(read('')).toEqual([]);
    expect(read('[{"urls": ["stun:stun.example.org", "turns:turn.example.org:443"]}]')).toEqual([
      {urls: ['stun:stun.example.org', 'turns:turn.example.org:443']},
    ]);
    for (const wrong of ['stun:stun.example.org', '{}', '[{"urls": "https://example.org"}]']) {
      expect(() => read(wrong)).toThrow(/ZEROTRIP_ICE_SERVERS must be JSON such as/);
    }
  });
});
