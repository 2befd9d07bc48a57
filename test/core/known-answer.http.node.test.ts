import {describe, expect, it} from 'vitest';
import {knownAnswers} from '../../src/core/known-answer.http.js';
import {json, serverWith} from './scripted-server.js';

interface Answer {
  readonly checkedAt: string;
}

const answer: Answer = {checkedAt: '2026-11-26T10:00:00+08:00'};
const tagged = () => json(answer, {headers: {ETag: '"1"'}});
const asking = (known?: Answer) => ({signal: new AbortController().signal, known});
const schema = async () => (value: unknown) => value as Answer;
const tagsOf = (asked: readonly {init: RequestInit}[]) =>
  asked.map(({init}) => (init.headers as Record<string, string>)['If-None-Match']);

describe('answers that are remembered by what was asked', () => {
  it('are named to the back end the next time', async () => {
    const {asked, fetch} = serverWith(tagged(), tagged());
    const ask = knownAnswers('https://office.example', '/x', schema, {fetch});
    const known = await ask({number: '1'}, asking());
    await ask({number: '1'}, asking(known));
    expect(tagsOf(asked)).toEqual([undefined, '"1"']);
  });

  it('are gone when the next person comes', async () => {
    const {asked, fetch} = serverWith(tagged(), tagged());
    const ask = knownAnswers('https://office.example', '/x', schema, {fetch});
    const known = await ask({number: '1'}, asking());
    ask.forget();
    await ask({number: '1'}, asking(known));
    expect(tagsOf(asked)).toEqual([undefined, undefined]);
  });

  it('are not kept where they arrive after that', async () => {
    const {asked, fetch} = serverWith(tagged(), tagged());
    const ask = knownAnswers('https://office.example', '/x', schema, {fetch});
    const late = ask({number: '1'}, asking());
    ask.forget();
    await ask({number: '1'}, asking(await late));
    expect(tagsOf(asked)).toEqual([undefined, undefined]);
  });
});
