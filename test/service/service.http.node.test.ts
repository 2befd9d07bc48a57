import {describe, expect, it} from 'vitest';
import {fileService, httpServices} from '../../src/service/service.http.js';
import {json, serverWith} from '../core/scripted-server.js';
import {sample} from './sample.js';

const reading = () => ({signal: new AbortController().signal});

describe('a back end', () => {
  it('is asked for one service by its id', async () => {
    const {asked, fetch} = serverWith(json(sample));
    const services = httpServices('https://office.example/api/', {fetch});
    expect(await services.getService('card-renewal', reading())).toEqual(sample);
    expect(asked.map(({url}) => url)).toEqual(['https://office.example/api/services/card-renewal']);
  });

  it('is asked for nothing else, whatever the id says', async () => {
    const {asked, fetch} = serverWith(json(sample));
    await httpServices('https://office.example/api', {fetch}).getService('a/../b?c#d', reading());
    expect(asked[0]?.url).toBe('https://office.example/api/services/a%2F..%2Fb%3Fc%23d');
  });

  it('that sends a broken definition is told where it is broken', async () => {
    const {fetch} = serverWith(json({...sample, documents: {card: {}}}));
    const answer = httpServices('https://office.example/api', {fetch}).getService('x', reading());
    await expect(answer).rejects.toMatchObject({
      name: 'ProviderError',
      code: 'unreadable',
      extras: {detail: 'documents.card.name is missing'},
    });
  });

  it('that has no such service says so', async () => {
    const {fetch} = serverWith(json({code: 'not-found'}, {status: 404}));
    const answer = httpServices('https://office.example/api', {fetch}).getService('x', reading());
    await expect(answer).rejects.toMatchObject({code: 'not-found'});
  });

  it('is no longer listened to by somebody who left', async () => {
    const {fetch} = serverWith(() => new Promise(() => {}));
    const leaving = new AbortController();
    const {signal} = leaving;
    const answer = httpServices('https://office.example/api', {fetch}).getService('x', {signal});
    leaving.abort('left');
    await expect(answer).rejects.toBe('left');
  });
});

describe('a file', () => {
  it('is fetched from its own address, whatever service is asked for', async () => {
    const {asked, fetch} = serverWith(json(sample), json(sample));
    const file = fileService('https://office.example/card.json?v=2', {fetch});
    expect(await file.getService('', reading())).toEqual(sample);
    expect(await file.getService('other', reading())).toEqual(sample);
    expect(asked.map(({url}) => url)).toEqual(
      Array.from({length: 2}, () => 'https://office.example/card.json?v=2'),
    );
  });

  it.each([
    ['HTML', () => new Response('<!doctype html>')],
    ['something else', json([])],
  ])('that is %s is unreadable', async (_what, answer) => {
    const {fetch} = serverWith(answer);
    const file = fileService('https://office.example/card.json', {fetch});
    await expect(file.getService('', reading())).rejects.toMatchObject({code: 'unreadable'});
  });
});
