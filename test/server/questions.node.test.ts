import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {forgetQuestions} from '../../demo/server/db/questions.js';
import type {AskedQuestion, Question} from '../../src/help/question.model.js';
import {Office, type ProblemBody} from './office.js';

let office: Office;
beforeAll(async () => void (office = await Office.open()));
afterAll(() => office.close());
beforeEach(() => office.reopen({movableClock: true}));

const words = {office: 'donghu', tier: 'front-desk', text: 'Do I need the old register?'};
const english = {headers: {'accept-language': 'en'}};

const ask = async (more: object = {}) =>
  (await office.send<AskedQuestion>('POST', '/api/questions', {...words, ...more}, english)).body;
const look = <Body = Question>({ref}: {ref: string}, token: string) =>
  office.get<Body>(`/api/questions/${ref}`, {token, ...english});
const up = <Body = Question>({ref, token}: AskedQuestion, tier: string, key?: string) =>
  office.send<Body>(
    'POST',
    `/api/questions/${ref}/escalation`,
    {tier},
    {
      token,
      ...english,
      ...(key && {key}),
    },
  );
/** What the demo itself offers is not in the contract. */
const answer = (body: object, type = 'application/json') =>
  office.app.request('/demo/answers', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {'content-type': type},
  });
const stored = async () =>
  JSON.stringify(await office.database.query('select * from question left join reply on true'));

describe('a question', () => {
  it('is kept, with a number, a time, and a token that the database does not know', async () => {
    const asked = await ask({contact: '13800000000', service: 'hukou-form'});
    expect(asked).toMatchObject({
      text: words.text,
      tier: 'front-desk',
      firstTier: 'front-desk',
      // It is half past seven: the two hours begin at half past eight.
      replyBy: '2026-11-24T10:30:00+08:00',
      replies: [],
    });
    expect(asked.ref).toMatch(/^Q-\d{4,}$/);
    expect(await stored()).not.toContain(asked.token);
  });

  it('shortly before closing time has its answer the next day, not in the evening', async () => {
    // A quarter past five; the counter closes a quarter of an hour later.
    office.wait(9 * 60 + 45);
    expect((await ask()).replyBy).toBe('2026-11-25T10:15:00+08:00');
  });

  it('sent twice under one key is one question', async () => {
    const send = () =>
      office.send<AskedQuestion>('POST', '/api/questions', words, {...english, key: 'once'});
    const [one, other] = [await send(), await send()];
    expect(other.body).toEqual(one.body);
    expect(await office.database.query('select ref from question')).toHaveLength(1);
  });

  it('without a key is refused', async () => {
    const {status} = await office.send('POST', '/api/questions', words, {key: null});
    expect(status).toBe(400);
  });

  it.each([
    ['no words', {text: '  '}, '/text'],
    ['too many words', {text: 'x'.repeat(2001)}, '/text'],
    ['HTML', {text: 'Hello <img src=x onerror=alert(1)>'}, '/text'],
    ['HTML as a contact', {contact: '<script>'}, '/contact'],
    ['a contact without end', {contact: '1'.repeat(201)}, '/contact'],
    ['a contact at which nobody can be reached', {contact: 'my daughter'}, '/contact'],
    ['a tier nobody knows', {tier: 'minister'}, '/tier'],
  ])('with %s is refused, and the place is named', async (_what, more, pointer) => {
    const {status, body} = await office.send<ProblemBody>('POST', '/api/questions', {
      ...words,
      ...more,
    });
    expect(status).toBe(422);
    expect(body.errors?.[0]?.pointer).toBe(pointer);
    expect(await office.database.query('select ref from question')).toEqual([]);
  });

  it('may compare numbers: 3 < 5 is no HTML', async () => {
    expect((await ask({text: 'Is 3 < 5 copies enough?'})).ref).toMatch(/^Q-/);
  });

  it('to an office that there is not is refused', async () => {
    const {status} = await office.send('POST', '/api/questions', {...words, office: 'nowhere'});
    expect(status).toBe(404);
  });
});

describe('a question that was asked', () => {
  it('opens to its token only', async () => {
    const asked = await ask();
    const {token, ...question} = asked;
    expect((await look(asked, token)).body).toEqual(question);
    expect((await look(asked, 'guess')).status).toBe(403);
    const other = await ask();
    expect((await look(asked, other.token)).status).toBe(403);
    expect((await look({ref: 'Q-9999'}, token)).status).toBe(404);
  });

  it('goes up one tier at a time; the first stays responsible, each has its own time', async () => {
    const asked = await ask();
    const first = await up(asked, 'duty-officer');
    expect(first.body).toMatchObject({
      tier: 'duty-officer',
      firstTier: 'front-desk',
      text: words.text,
      replyBy: '2026-11-25',
    });
    expect((await up<ProblemBody>(asked, 'duty-officer')).body.code).toBe('changed');
    expect((await up<ProblemBody>(asked, 'bureau')).status).toBe(412);
    expect((await up(asked, 'brigade')).body.tier).toBe('brigade');
    expect((await up(asked, 'bureau')).body.tier).toBe('bureau');
    expect((await up(asked, 'front-desk')).status).toBe(412);
  });

  it('goes up once for two presses under one key, and for nobody else', async () => {
    const asked = await ask();
    const [one, other] = [
      await up(asked, 'duty-officer', 'one-press'),
      await up(asked, 'duty-officer', 'one-press'),
    ];
    expect([one.status, other.status]).toEqual([200, 200]);
    expect((await up({...asked, token: 'guess'}, 'brigade')).status).toBe(403);
    expect((await look(asked, asked.token)).body.tier).toBe('duty-officer');
  });

  it('is answered in the name of the tier that has it', async () => {
    const asked = await ask();
    await up(asked, 'duty-officer');
    expect((await answer({ref: asked.ref.toLowerCase(), text: 'No.'})).status).toBe(200);
    expect((await look(asked, asked.token)).body.replies).toEqual([
      {tier: 'duty-officer', text: 'No.', who: 'Officer Chen', at: '2026-11-24T07:30:00+08:00'},
    ]);
  });

  it('is gone after its term, contact and answers with it', async () => {
    const asked = await ask({contact: 'wang@example.org'});
    await answer({ref: asked.ref, text: 'No.'});
    office.wait(59 * 24 * 60);
    expect((await look(asked, asked.token)).status).toBe(200);
    office.wait(24 * 60);
    expect((await look(asked, asked.token)).status).toBe(404);
    await forgetQuestions(office.database, office.now);
    expect(await stored()).toBe('[]');
    expect(await office.database.query('select * from reply')).toEqual([]);
  });
});

describe('an answer', () => {
  const mails = () =>
    office.database.query<{recipient: string; subject: string; body: string}>(
      'select recipient, subject, body from outbox',
    );

  it('is sent to whoever left an e-mail address, in their language, without the question', async () => {
    const asked = await ask({contact: 'li@example.org'});
    await answer({ref: asked.ref, text: 'Yes, with both cards.'});
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail!.recipient).toBe('li@example.org');
    expect(mail!.subject).toBe(`Your question is answered ${asked.ref}`);
    expect(mail!.body).toContain('Yes, with both cards.');
    expect(mail!.body).not.toContain(asked.text);
    expect(mail!.body).not.toContain(asked.token);
  });

  it('is written to nobody who left a telephone number, or nothing', async () => {
    for (const contact of ['13800000000', undefined]) {
      const asked = await ask({contact});
      await answer({ref: asked.ref, text: 'Yes.'});
    }
    expect(await mails()).toEqual([]);
  });
});

describe('the demo’s answers', () => {
  it('are written by no page elsewhere, and to no question that there is not', async () => {
    const asked = await ask();
    expect((await answer({ref: asked.ref, text: 'No.'}, 'text/plain')).status).toBe(415);
    expect((await answer({ref: 'Q-9999', text: 'No.'})).status).toBe(404);
  });

  it('are off where the clock stands', async () => {
    const asked = await ask();
    await office.reopen();
    expect((await answer({ref: asked.ref, text: 'No.'})).status).not.toBe(200);
  });
});

describe('a client that asks without end', () => {
  it('is told to wait', async () => {
    await office.reopen({rateLimit: {perMinute: 2}});
    const statuses = [];
    for (let times = 0; times < 3; times++) {
      statuses.push((await office.send('POST', '/api/questions', words)).status);
    }
    expect(statuses).toEqual([201, 201, 429]);
  });
});
