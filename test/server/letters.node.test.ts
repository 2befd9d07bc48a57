import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {forgetLetters} from '../../demo/server/db/letters.js';
import type {LetterReceipt} from '../../src/feedback/letter.model.js';
import type {LetterPage} from '../../src/feedback/published-letter.model.js';
import {Office, type ProblemBody} from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen({movableClock: true}));
afterAll(() => office.close());

const letter = {
  office: 'online-room',
  to: {kind: 'person', name: '陈警官'},
  text: '一趟没跑就办好了，谢谢。',
  from: '老周',
  mayPublish: true,
  lang: 'zh-Hans',
};

async function write(more: object = {}): Promise<string> {
  const {body} = await office.send<LetterReceipt>('POST', '/api/letters', {...letter, ...more});
  return body.ref;
}

/** What the head of the office decides. */
async function decide(body: unknown, type = 'application/json'): Promise<number> {
  const headers = {'content-type': type};
  const init = {method: 'POST', headers, body: JSON.stringify(body)};
  return (await office.app.request('/demo/letters', init)).status;
}

const read = async (query = 'office=online-room'): Promise<LetterPage> =>
  (await office.get<LetterPage>(`/api/letters?${query}`)).body;

describe('A letter that may be shown', () => {
  it('is seen by nobody before the head of the office has read it', async () => {
    await write();
    expect(await read()).toEqual({letters: [], hasMore: false});
  });

  it('names whom it thanks only where they agree', async () => {
    const ref = await write();
    expect(await decide({ref, show: true, name: false})).toBe(200);
    const shown = {ref, text: letter.text, day: '2026-11-24', from: '老周', lang: 'zh-Hans'};
    expect((await read()).letters).toEqual([{...shown, to: {kind: 'person'}}]);
    await decide({ref, show: true, name: true});
    expect((await read()).letters).toEqual([{...shown, to: letter.to}]);
  });

  it('stays as long as it is shown', async () => {
    const ref = await write();
    await decide({ref, show: true, name: true});
    await forgetLetters(office.database, new Date(office.now.getTime() + 600 * 86_400_000));
    expect((await read()).letters.map((each) => each.ref)).toEqual([ref]);
  });

  it('is gone as soon as its writer takes the yes back, and is forgotten after 60 days', async () => {
    const ref = await write();
    await decide({ref, show: true, name: true});
    expect(await decide({ref, show: false})).toBe(200);
    expect((await read()).letters).toEqual([]);
    expect(await decide({ref, show: true, name: true})).toBe(404);
    await forgetLetters(office.database, new Date(office.now.getTime() + 60 * 86_400_000));
    const rows = await office.database.query('select 1 from letter where ref = $1', [ref]);
    expect(rows).toEqual([]);
  });
});

describe('The letters of an office', () => {
  it('hold none whose writer did not allow it', async () => {
    const ref = await write({mayPublish: false});
    expect(await decide({ref, show: true, name: false})).toBe(404);
    expect((await read()).letters).toEqual([]);
  });

  it('come the newest first, some at a time, each once', async () => {
    const refs: string[] = [];
    for (const text of ['one', 'two', 'three']) {
      const ref = await write({text});
      await decide({ref, show: true, name: false});
      refs.unshift(ref);
    }
    const first = await read('office=online-room&limit=2');
    expect(first.letters.map(({ref}) => ref)).toEqual(refs.slice(0, 2));
    expect(first.hasMore).toBe(true);
    const second = await read(`office=online-room&limit=2&before=${refs[1]!}`);
    expect(second.letters.map(({ref}) => ref)).toEqual(refs.slice(2));
    expect(second.hasMore).toBe(false);
  });

  it('go on behind one that was taken back while somebody was reading', async () => {
    const refs: string[] = [];
    for (const text of ['one', 'two', 'three']) {
      const ref = await write({text});
      await decide({ref, show: true, name: false});
      refs.unshift(ref);
    }
    await decide({ref: refs[1], show: false});
    const next = await read(`office=online-room&limit=2&before=${refs[1]!}`);
    expect(next.letters.map(({ref}) => ref)).toEqual(refs.slice(2));
  });

  it('are the office’s own', async () => {
    const ref = await write();
    await decide({ref, show: true, name: false});
    expect((await read('office=donghu')).letters.map((each) => each.ref)).not.toContain(ref);
    expect((await read('office=donghu')).letters.length).toBeGreaterThan(3);
    expect((await read('office=xingang')).letters).toEqual([]);
  });

  it.each(['', 'office=nowhere', 'office=donghu&limit=0', 'office=donghu&limit=51'])(
    'are refused for “%s”',
    async (query) => {
      const reply = await office.get<ProblemBody>(`/api/letters?${query}`);
      expect(reply.status).toBe(422);
    },
  );

  it('are decided on in the demo alone, and by no page elsewhere', async () => {
    const ref = await write();
    const body = {ref, show: true, name: true};
    expect(await decide(body, 'text/plain')).toBe(415);
    await office.reopen();
    expect(await decide(body)).toBe(404);
  });
});
