import {describe, expect, it} from 'vitest';
import {httpHelp} from '../../src/help/help.http.js';
import {memoryHelp} from '../../src/help/help.memory.js';
import {parseAsked, parseQuestion} from '../../src/help/help.schema.js';
import {json, serverWith, status} from '../core/scripted-server.js';
import {question, reply} from './sample.js';

const request = {office: 'donghu', tier: 'front', text: 'Do I need the old register?'};
const acting = (idempotencyKey = 'key-1') => ({idempotencyKey, lang: 'en'});
const reading = () => ({signal: new AbortController().signal, lang: 'en'});
const headersOf = ({init}: {init: RequestInit}) => init.headers as Record<string, string>;
const key = {ref: 'Q-0007', token: 'secret'};

describe('a question that arrives', () => {
  it('is taken as it is', () => {
    const asked = question({replies: [reply({who: 'Officer Chen'})]});
    expect(parseQuestion(asked)).toEqual({...asked, nextCheckAfter: undefined});
  });

  it('loses a broken answer or date, and nothing else', () => {
    const broken = {...question(), replyBy: 'soon', replies: [{tier: 'front'}, reply()]};
    const {replyBy, replies} = parseQuestion(broken);
    expect(replyBy).toBeUndefined();
    expect(replies).toHaveLength(1);
  });

  it.each([null, [], 'Q-0007', {...question(), ref: 7}, {...question(), replies: {}}])(
    'is refused where it is none: %j',
    (value) => {
      expect(() => parseQuestion(value)).toThrow(expect.objectContaining({code: 'unreadable'}));
    },
  );

  it('newly asked is refused without the token that opens it later', () => {
    expect(() => parseAsked(question())).toThrow(expect.objectContaining({code: 'unreadable'}));
  });
});

describe('a back end that takes questions', () => {
  it('gets the words in the body, under a key, and never in the address', async () => {
    const {asked, fetch} = serverWith(json({...question(), token: 'secret'}));
    const contact = '13800000000';
    const answer = await httpHelp('https://office.example/api', {fetch}).ask(
      {...request, contact},
      acting(),
    );
    expect(answer).toMatchObject({ref: 'Q-0007', token: 'secret'});
    expect(asked[0]?.url).toMatch(/\/api\/questions$/);
    expect(JSON.parse(String(asked[0]?.init.body))).toEqual({...request, contact, lang: 'en'});
    expect(headersOf(asked[0]!)['Idempotency-Key']).toBe('key-1');
  });

  it('is shown the token in a header when a question is looked at or handed on', async () => {
    const up = question({tier: 'duty'});
    const {asked, fetch} = serverWith(json(question()), json(up));
    const help = httpHelp('https://office.example/api', {fetch});
    await help.getQuestion(key, reading());
    expect(await help.askNext(key, 'duty', acting())).toMatchObject({tier: 'duty'});
    expect(asked.map(({url}) => url.replace(/^.*\/api/, ''))).toEqual([
      '/questions/Q-0007',
      '/questions/Q-0007/escalation',
    ]);
    for (const one of asked) {
      expect(headersOf(one)['Authorization']).toBe('Bearer secret');
      expect(`${one.url} ${String(one.init.body)}`).not.toContain('secret');
    }
    expect(asked[1]?.init.body).toBe('{"tier":"duty"}');
  });

  it('that refuses says why', async () => {
    const {fetch} = serverWith(status(403));
    await expect(
      httpHelp('https://office.example/api', {fetch}).getQuestion(key, reading()),
    ).rejects.toMatchObject({code: 'wrong-token'});
  });
});

describe('an office in memory', () => {
  it('takes a question once, however often it is sent', async () => {
    const help = memoryHelp();
    const [one, other] = [await help.ask(request, acting()), await help.ask(request, acting())];
    expect(other).toEqual(one);
    expect((await help.ask(request, acting('key-2'))).ref).not.toBe(one.ref);
  });

  it('shows a question, its answer and its way up to who has the token only', async () => {
    const help = memoryHelp();
    const asked = await help.ask(request, acting());
    help.reply(asked.ref, 'No.');
    expect((await help.getQuestion(asked, reading())).replies).toMatchObject([{text: 'No.'}]);
    const up = await help.askNext(asked, 'duty', acting('key-2'));
    expect(up).toMatchObject({tier: 'duty', firstTier: 'front', text: request.text});
    expect(up).not.toHaveProperty('token');
    const guess = help.getQuestion({ref: asked.ref, token: 'guess'}, reading());
    await expect(guess).rejects.toMatchObject({code: 'wrong-token'});
  });
});
