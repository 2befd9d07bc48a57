import {describe, expect, it} from 'vitest';
import {httpPhotos, kitPhotos, parsedRules} from '../../src/photo/photo.http.js';
import {standard as card} from '../../src/photo/standards/cn-resident-id.data.js';
import {json, serverWith} from '../core/scripted-server.js';

const SRC = 'https://portal.example/api';
const reading = (office?: string) => ({signal: new AbortController().signal, office});
const patch = {
  id: 'cn-resident-id',
  extends: 'cn-resident-id',
  version: '2026-11-20',
  office: {id: 'donghu', name: 'East Lake Station'},
};

describe('A back end', () => {
  it('is asked for one document’s rules at one office', async () => {
    const {asked, fetch} = serverWith(json(card), json(card));
    const photos = httpPhotos(`${SRC}/`, {fetch});
    await photos.getStandard('cn-resident-id', reading('donghu'));
    await photos.getStandard('a/../b?c', reading());
    expect(asked.map(({url}) => url)).toEqual([
      `${SRC}/photo-standards/cn-resident-id?office=donghu`,
      `${SRC}/photo-standards/a%2F..%2Fb%3Fc`,
    ]);
  });

  it('may say only what differs from the kit’s rules', async () => {
    const {fetch} = serverWith(json(patch));
    const standard = await httpPhotos(SRC, {fetch}).getStandard('cn-resident-id', reading());
    expect(standard).toEqual({...card, version: '2026-11-20', office: patch.office});
  });

  it('may know documents that the kit does not', async () => {
    const own = {...card, id: 'linhu-elder-card', norm: undefined};
    const {fetch} = serverWith(json(own));
    const standard = await httpPhotos(SRC, {fetch}).getStandard(own.id, reading());
    expect(standard).toEqual(own);
  });

  it.each([
    ['has no such rules', json({code: 'not-found'}, {status: 404}), 'not-found'],
    ['extends rules that nobody knows', json({...patch, extends: 'xx-none'}), 'not-found'],
    ['sends something else', json([]), 'unreadable'],
    ['is down', json({code: 'unavailable'}, {status: 500}), 'unavailable'],
  ])('that %s says so', async (_what, answer, code) => {
    const {fetch} = serverWith(answer);
    const asked = httpPhotos(SRC, {fetch}).getStandard('cn-resident-id', reading());
    await expect(asked).rejects.toMatchObject({name: 'ProviderError', code});
  });
});

describe('The kit by itself', () => {
  it('knows its own documents', async () => {
    expect(await kitPhotos.getStandard('cn-resident-id', reading())).toEqual(card);
  });

  it('says that it does not know others', async () => {
    await expect(kitPhotos.getStandard('xx-none', reading())).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('Rules in the page', () => {
  it('may be the text of a script', async () => {
    const rules = await parsedRules(JSON.stringify(patch));
    expect(rules.office).toEqual(patch.office);
  });

  it('that are no JSON are unreadable', async () => {
    await expect(parsedRules('{')).rejects.toMatchObject({code: 'unreadable'});
  });
});
