import {describe, expect, it} from 'vitest';
import {httpOffices} from '../../src/office/office.http.js';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import {json, serverWith} from '../core/scripted-server.js';

const SRC = 'https://portal.example/api';
const [donghu] = linhuOffices('en');
const reading = (signal = new AbortController().signal) => ({signal, lang: 'en'});

describe('A back end', () => {
  it('is asked for one office, in the language of the page', async () => {
    const {asked, fetch} = serverWith(json(donghu), json(donghu));
    const offices = httpOffices(`${SRC}/`, {fetch});
    expect(await offices.getOffice('donghu', reading())).toMatchObject({id: 'donghu'});
    await offices.getOffice('a/../b', reading());
    expect(asked.map(({url}) => url)).toEqual([
      `${SRC}/offices/donghu`,
      `${SRC}/offices/a%2F..%2Fb`,
    ]);
    expect(new Headers(asked[0]?.init.headers).get('accept-language')).toBe('en');
  });

  it('is asked once by several elements of a page, and again later', async () => {
    const {asked, fetch} = serverWith(json(donghu), json(donghu));
    const ask = () => httpOffices(SRC, {fetch}).getOffice('donghu', reading());
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one).toBe(other);
    expect(asked).toHaveLength(1);
    await ask();
    expect(asked).toHaveLength(2);
  });

  it('still answers the others when one of them leaves', async () => {
    const {fetch} = serverWith(json(donghu));
    const leaving = new AbortController();
    const gone = httpOffices(SRC, {fetch}).getOffice('donghu', reading(leaving.signal));
    const staying = httpOffices(SRC, {fetch}).getOffice('donghu', reading());
    leaving.abort(new Error('left'));
    await expect(gone).rejects.toThrow('left');
    expect(await staying).toMatchObject({id: 'donghu'});
  });

  it('is left in peace when everybody has left, and asked anew by who comes then', async () => {
    const signals: AbortSignal[] = [];
    const fetch: typeof globalThis.fetch = async (_url, init) => {
      signals.push(init!.signal!);
      if (signals.length > 1) return json(donghu)();
      return new Promise((_resolve, reject) =>
        init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error)),
      );
    };
    const leaving = new AbortController();
    const gone = httpOffices(SRC, {fetch}).getOffice('donghu', reading(leaving.signal));
    leaving.abort(new Error('left'));
    const back = httpOffices(SRC, {fetch}).getOffice('donghu', reading());
    await expect(gone).rejects.toThrow('left');
    expect(signals[0]?.aborted).toBe(true);
    expect(await back).toMatchObject({id: 'donghu'});
  });

  it.each([
    ['has no such office', json({code: 'not-found'}, {status: 404}), 'not-found'],
    ['sends something else', json([]), 'unreadable'],
    ['sends an office without hours', json({...donghu, hours: undefined}), 'unreadable'],
    ['is down', json({code: 'unavailable'}, {status: 500}), 'unavailable'],
  ])('that %s says so', async (_what, answer, code) => {
    const {fetch} = serverWith(answer);
    const asked = httpOffices(SRC, {fetch}).getOffice('donghu', reading());
    await expect(asked).rejects.toMatchObject({name: 'ProviderError', code});
  });
});
