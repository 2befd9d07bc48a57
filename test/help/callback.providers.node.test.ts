import {describe, expect, it} from 'vitest';
import {httpCallbacks} from '../../src/help/callback.http.js';
import {parseCall} from '../../src/help/callback.schema.js';
import {memoryCallbacks} from '../../src/help/help.memory.js';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import {json, serverWith} from '../core/scripted-server.js';

const window = {start: '2026-11-26T14:30:00+08:00', end: '2026-11-26T15:30:00+08:00'};
const later = {start: '2026-11-26T15:30:00+08:00', end: '2026-11-26T16:30:00+08:00'};
const request = {office: 'donghu', phone: '+8613800000000', window};
const receipt = {
  ref: 'C-0007',
  token: 'secret',
  window,
  callerNumber: '+8657300000110',
  codeWord: 'Lotus 47',
};
const acting = (idempotencyKey = 'key-1') => ({idempotencyKey, lang: 'en'});
const reading = () => ({signal: new AbortController().signal, lang: 'en'});
const headersOf = ({init}: {init: RequestInit}) => init.headers as Record<string, string>;

describe('a receipt that arrives', () => {
  it('is taken as it is', () => expect(parseCall(receipt)).toEqual(receipt));

  it.each(Object.keys(receipt))('is refused without its %s', (member) => {
    const broken = {...receipt, [member]: undefined};
    expect(() => parseCall(broken)).toThrow(expect.objectContaining({code: 'unreadable'}));
  });
});

describe('a back end that calls', () => {
  it('gets the number in the body, under a key, and never in the address', async () => {
    const {asked, fetch} = serverWith(json(receipt));
    const calls = httpCallbacks('https://office.example/api', {fetch});
    expect(await calls.requestCall(request, acting())).toEqual(receipt);
    expect(asked[0]?.url).toMatch(/\/api\/callbacks$/);
    expect(JSON.parse(String(asked[0]?.init.body))).toEqual(request);
    expect(headersOf(asked[0]!)).toMatchObject({
      'Idempotency-Key': 'key-1',
      'Accept-Language': 'en',
    });
  });

  it('is shown the token in a header when a request is taken back', async () => {
    const {asked, fetch} = serverWith(() => new Response(null, {status: 204}));
    await httpCallbacks('https://office.example/api', {fetch}).cancelCall(receipt, reading());
    expect([asked[0]?.init.method, asked[0]?.url]).toEqual([
      'DELETE',
      expect.stringMatching(/\/callbacks\/C-0007$/),
    ]);
    expect(headersOf(asked[0]!)['Authorization']).toBe('Bearer secret');
  });

  it('that has no room says when it has, without what is no window', async () => {
    const alternatives = [later, {start: 'soon'}, 'tomorrow', null];
    const problem = {code: 'slot-taken', alternatives};
    const {fetch} = serverWith(json(problem, {status: 409}));
    const asking = httpCallbacks('https://office.example/api', {fetch}).requestCall(
      request,
      acting(),
    );
    await expect(asking).rejects.toMatchObject({
      code: 'slot-taken',
      extras: {alternatives: [later]},
    });
  });
});

describe('an office in memory', () => {
  it('takes a request once, however often it is sent, and forgets it when it is taken back', async () => {
    const calls = memoryCallbacks();
    const [one, other] = [
      await calls.requestCall(request, acting()),
      await calls.requestCall(request, acting()),
    ];
    expect(other).toEqual(one);
    expect(calls.requests()).toEqual([request]);
    await calls.cancelCall(one, reading());
    expect(calls.requests()).toEqual([]);
    await expect(calls.cancelCall(one, reading())).rejects.toMatchObject({code: 'not-found'});
  });

  it('names other times where one has filled up or passed', async () => {
    const [office] = linhuOffices('en');
    const calls = memoryCallbacks({office, capacity: 1, now: () => '2026-11-26T14:00'});
    await calls.requestCall(request, acting());
    await expect(calls.requestCall(request, acting('key-2'))).rejects.toMatchObject({
      code: 'slot-taken',
      extras: {alternatives: [later, {}, {}]},
    });
    const past = {...request, window: {...window, start: '2026-11-26T13:30:00+08:00'}};
    const asking = calls.requestCall(past, acting('key-3'));
    await expect(asking).rejects.toMatchObject({code: 'too-late'});
  });
});
