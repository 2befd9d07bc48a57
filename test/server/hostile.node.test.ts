import {afterAll, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {Office, type ProblemBody} from './office.js';
import {sent, type SentTo} from './people-words.js';

let office: Office;
beforeAll(async () => void (office = await Office.open()));
afterAll(() => office.close());
beforeEach(() => office.reopen({movableClock: true}));

const routes = Object.keys(sent) as SentTo[];

/** Where and why something is refused. */
async function refused(route: SentTo, more: object): Promise<string> {
  const reply = await office.send<ProblemBody>('POST', route, {...sent[route], ...more});
  const [first] = reply.body.errors ?? [];
  return `${reply.status} ${first?.pointer} ${first?.code}`;
}

const NUL = '\u0000';
const HALF = '\ud83d';

describe('What nobody can have typed', () => {
  it.each([
    ['/api/questions', {text: `a${NUL}`}, '/text'],
    ['/api/questions', {text: `a${HALF}b`}, '/text'],
    ['/api/questions', {service: 'hukou\u0007'}, '/service'],
    ['/api/questions', {contact: `138${NUL}`}, '/contact'],
    ['/api/callbacks', {name: `王${NUL}`}, '/name'],
    ['/api/callbacks', {service: `a\u0085`}, '/service'],
    ['/api/feedback', {answers: {overall: '5', comment: `a${NUL}`}}, '/answers/comment'],
    ['/api/feedback', {answers: {overall: '5', comment: `${HALF}`}}, '/answers/comment'],
    ['/api/letters', {text: `a${HALF}`}, '/text'],
    ['/api/letters', {from: `周\u001b[31m`}, '/from'],
    ['/api/letters', {to: {kind: 'person', name: `a${NUL}`}}, '/to/name'],
  ] as const)('%s %j is refused, and the place is named', async (route, more, pointer) => {
    expect(await refused(route, more)).toBe(`422 ${pointer} characters`);
  });

  it('is not found where it stands in an address', async () => {
    expect((await office.get('/api/questions/%00', {token: 'x'})).status).toBe(404);
    expect((await office.get('/api/feedback/F%00', {token: 'x'})).status).toBe(404);
    expect((await office.get('/api/letters?office=donghu&before=%00')).status).toBe(422);
  });

  it('is told from what people do type: line breaks, emoji, joined characters', async () => {
    const text = '第一行\n第二行\r\n\t👨‍👩‍👧 می‌خواهم';
    const reply = await office.send<{text: string}>('POST', '/api/questions', {
      ...sent['/api/questions'],
      text,
    });
    expect(reply.body.text).toBe(text);
  });
});

describe('HTML', () => {
  it.each([
    ['/api/questions', {text: '<img src=x>'}, '/text'],
    ['/api/questions', {service: '<b>'}, '/service'],
    ['/api/callbacks', {name: '</script>'}, '/name'],
    ['/api/feedback', {answers: {overall: '5', comment: '<!--'}}, '/answers/comment'],
    ['/api/feedback', {service: '<?php'}, '/service'],
    ['/api/letters', {from: '<a href=x>'}, '/from'],
  ] as const)('%s %j is refused', async (route, more, pointer) => {
    expect(await refused(route, more)).toBe(`422 ${pointer} html`);
  });

  it('is none where somebody compares numbers, or names a person in brackets', async () => {
    for (const text of ['3 < 5', '如果 a < b 呢', '问的是 <李明>']) {
      const question = {...sent['/api/questions'], text};
      expect((await office.send('POST', '/api/questions', question)).status).toBe(201);
    }
  });
});

describe('A line', () => {
  it.each([
    ['/api/questions', {contact: 'lin@example.org\r\nBcc: all@example.org'}],
    ['/api/callbacks', {name: '王\n秀兰'}],
    ['/api/letters', {from: '周\r国'}],
    ['/api/letters', {to: {kind: 'person', name: '陈\n'.repeat(2)}}],
  ] as const)('%s %j has no second one', async (route, more) => {
    expect(await refused(route, more)).toMatch(/^422 .* regex$/);
  });
});

it('a language is one', async () => {
  expect(await refused('/api/letters', {lang: 'no tag'})).toBe('422 /lang check');
  expect(await refused('/api/feedback', {lang: '<'})).toBe('422 /lang check');
  expect(await refused('/api/questions', {lang: 'zh_CN'})).toBe('422 /lang check');
});

it.each(routes)('%s: whatever comes instead of a body is a problem document', async (route) => {
  for (const body of ['', 'null', '[]', '1', '"text"', '{', `${'['.repeat(9000)}`]) {
    expect((await office.send('POST', route, body)).status).toBe(422);
  }
  const deep = `{"text": ${'['.repeat(9000)}${']'.repeat(9000)}}`;
  expect((await office.send('POST', route, deep)).status).toBe(422);
  const big = await office.send<ProblemBody & {detail: string}>('POST', route, {
    ...sent[route],
    more: 'x'.repeat(1_000_000),
  });
  expect([big.status, big.body.detail]).toEqual([413, '内容太长，请写短一点。']);
});

it.each(routes)('%s: SQL is words like others', async (route) => {
  const text = `'); drop table letter; --`;
  await office.send('POST', route, {...sent[route], text, service: text});
  expect(await office.database.query('select 1 as is_there from letter limit 1')).toHaveLength(1);
});

it.each(routes)(
  '%s: the ten thousandth has a number of its own, and so have the next',
  async (route) => {
    for (const name of ['question', 'call', 'feedback', 'letter']) {
      await office.database.script(`select setval('${name}_number', 9998)`);
    }
    const refs = [];
    for (const at of [1, 2, 3]) {
      const body = {
        ...sent[route],
        ...(route === '/api/callbacks' && {phone: `+861380000000${at}`}),
      };
      refs.push((await office.send<{ref: string}>('POST', route, body)).body.ref.slice(1));
    }
    expect(refs).toEqual(['-9999', '-10000', '-10001']);
  },
);

describe('The log', () => {
  it('says what went wrong, and nothing of what anybody has sent', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    try {
      await office.database.script('alter table question rename to gone');
      const secret = {text: '我叫王秀兰', contact: '13912345678'};
      const body = {...sent['/api/questions'], ...secret};
      expect((await office.send('POST', '/api/questions', body)).status).toBe(503);
      const written = JSON.stringify(log.mock.calls);
      expect(written).toContain('POST /api/questions: database error 42P01');
      expect(written).not.toMatch(/王秀兰|13912345678/);
    } finally {
      await office.database.script('alter table gone rename to question');
      log.mockRestore();
    }
  });
});
