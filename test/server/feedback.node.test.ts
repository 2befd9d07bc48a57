import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {answerFeedback, forgetFeedback} from '../../demo/server/db/feedback.js';
import {forgetLetters} from '../../demo/server/db/letters.js';
import type {
  FeedbackReceipt,
  FeedbackRequest,
  FeedbackStatus,
} from '../../src/feedback/feedback.model.js';
import type {LetterReceipt} from '../../src/feedback/letter.model.js';
import {Office, type ProblemBody} from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen());
afterAll(() => office.close());

const good: FeedbackRequest = {
  set: 'cn-5',
  channel: 'online',
  office: 'donghu',
  answers: {overall: '5'},
  lang: 'zh-Hans',
};
const bad: FeedbackRequest = {
  ...good,
  answers: {overall: '1', reasons: ['slow'], comment: '等了一上午'},
  contact: {phone: '138 0000 0000'},
};

const rate = (body: unknown, key?: string) =>
  office.send<FeedbackReceipt>('POST', '/api/feedback', body, key ? {key} : {});
const refused = async (path: string, body: unknown): Promise<string[]> => {
  const reply = await office.send<ProblemBody>('POST', path, body);
  expect(reply.status).toBe(422);
  return reply.body.errors!.map(({pointer, code}) => `${pointer} ${code}`);
};

describe('A rating', () => {
  it('arrives without a name, and promises nothing to nobody', async () => {
    const {body, status} = await rate(good);
    expect(status).toBe(201);
    expect(Object.keys(body)).toEqual(['ref']);
  });

  it('counts once, however often it is sent', async () => {
    const first = await rate(bad, 'one-key');
    expect((await rate(bad, 'one-key')).body).toEqual(first.body);
    const [row] = await office.database.query<{count: number}>(
      'select count(*)::int as count from feedback',
    );
    expect(row).toEqual({count: 1});
  });

  it('that leaves a way to be reached is told the day, and is answered to its sender alone', async () => {
    const {body} = await rate(bad);
    expect(body.followUpBy).toMatch(/^2026-12-\d\d$/);
    const path = `/api/feedback/${body.ref}`;
    const token = body.token!;
    expect((await office.get<FeedbackStatus>(path, {token})).body.answer).toBeUndefined();
    await answerFeedback(office.database, body.ref, {
      answer: '已加开窗口',
      answered_on: '2026-11-26',
    });
    expect((await office.get<FeedbackStatus>(path, {token})).body.answer).toEqual({
      text: '已加开窗口',
      day: '2026-11-26',
    });
    expect((await office.get(path, {token: 'guessed'})).status).toBe(403);
    expect((await office.get(path)).status).toBe(403);
    expect((await office.get('/api/feedback/F-9999', {token})).status).toBe(404);
  });

  it('is refused where it is none', async () => {
    const answers = (given: unknown) => refused('/api/feedback', {...good, answers: given});
    expect(await answers({})).toEqual(['/answers empty']);
    expect(await answers({overall: '2'})).toEqual(['/answers reason']);
    expect(await answers({overall: '6'})).toEqual(['/answers/overall not-asked']);
    expect(await answers({overall: ['5', '4']})).toEqual(['/answers/overall not-asked']);
    expect(await answers({overall: '5', name: 'Wang'})).toEqual(['/answers/name not-asked']);
    expect(await answers({overall: '5', reasons: ['slow']})).toEqual([
      '/answers/reasons not-asked',
    ]);
    expect(await answers({overall: '1', comment: '  '})).toEqual(['/answers reason']);
    expect(await answers({overall: '5', comment: '<img src=x>'})).toEqual([
      '/answers/comment html',
    ]);
    expect(await answers({overall: '5', comment: 'x'.repeat(2001)})).toHaveLength(1);
    expect(await refused('/api/feedback', {...good, office: 'nowhere'})).toEqual([
      '/office unknown-office',
    ]);
    const both = {email: 'lin@example.org', phone: '13800000000'};
    for (const contact of [{}, {email: 'me'}, {email: '13800000000'}, both]) {
      expect(await refused('/api/feedback', {...good, contact})).toEqual(['/contact contact']);
    }
  });

  it('counts in whatever order its reasons come, once each, without the blanks around words', async () => {
    const answers = {overall: '1', reasons: ['slow', 'trips', 'slow'], comment: ' 等了一上午 '};
    expect((await rate({...good, answers})).status).toBe(201);
    expect(await office.database.query('select answers from feedback')).toEqual([
      {answers: {overall: '1', reasons: ['trips', 'slow'], comment: '等了一上午'}},
    ]);
  });

  it('is answered in the demo, and whoever left an e-mail address is written to', async () => {
    await office.reopen({movableClock: true});
    const {body} = await rate({...bad, contact: {email: 'lin@example.org'}, lang: 'en'});
    const answer = (ref: string) =>
      office.app.request('/demo/answers', {
        method: 'POST',
        body: JSON.stringify({ref, text: '已加开窗口'}),
        headers: {'content-type': 'application/json'},
      });
    expect((await answer(body.ref.toLowerCase())).status).toBe(200);
    const path = `/api/feedback/${body.ref}`;
    const {answer: given} = (await office.get<FeedbackStatus>(path, {token: body.token!})).body;
    expect(given).toEqual({text: '已加开窗口', day: '2026-11-24'});
    const mails = await office.database.query<{recipient: string; subject: string; body: string}>(
      'select recipient, subject, body from outbox',
    );
    expect(mails).toMatchObject([
      {recipient: 'lin@example.org', subject: `Your rating is answered ${body.ref}`},
    ]);
    expect(mails[0]!.body).toContain('已加开窗口');
    expect(mails[0]!.body).not.toContain('等了一上午');
    // Who wants no answer cannot be answered.
    const silent = await rate(good);
    expect((await answer(silent.body.ref)).status).toBe(404);
  });

  it('keeps the way to its sender for 60 days, then forgets it and the answer', async () => {
    const {body} = await rate(bad);
    const later = (days: number) => new Date(office.now.getTime() + days * 86_400_000);
    const kept = () =>
      office.database.query<{contact: string | null}>('select contact from feedback');
    await forgetFeedback(office.database, later(59));
    expect(await kept()).toEqual([{contact: '138 0000 0000'}]);
    await forgetFeedback(office.database, later(60));
    expect(await kept()).toEqual([{contact: null}]);
    const reply = await office.get(`/api/feedback/${body.ref}`, {token: body.token!});
    expect(reply.status).toBe(404);
  });
});

describe('A letter of thanks', () => {
  const letter = {
    office: 'donghu',
    to: {kind: 'person', name: '陈警官'},
    text: '一趟没跑就办好了，谢谢。',
    mayPublish: false,
    lang: 'zh-Hans',
  };

  it('arrives apart from any rating, signed or not', async () => {
    const {body, status} = await office.send<LetterReceipt>('POST', '/api/letters', letter);
    expect(status).toBe(201);
    expect(body.ref).toMatch(/^L-\d{4}$/);
    expect(await office.database.query('select 1 from feedback')).toEqual([]);
  });

  it('says whom it thanks, in plain words', async () => {
    expect(await refused('/api/letters', {...letter, to: {kind: 'counter'}})).toHaveLength(1);
    expect(await refused('/api/letters', {...letter, text: ' '})).toHaveLength(1);
    expect(await refused('/api/letters', {...letter, text: '<b>谢谢</b>'})).toEqual(['/text html']);
    expect(await refused('/api/letters', {...letter, mayPublish: undefined})).toHaveLength(1);
  });

  it('that nobody else is shown goes after 60 days, whatever its writer allows', async () => {
    await office.send('POST', '/api/letters', letter);
    await office.send('POST', '/api/letters', {...letter, mayPublish: true});
    await forgetLetters(office.database, new Date(office.now.getTime() + 60 * 86_400_000));
    const rows = await office.database.query(
      `select may_publish from letter where ref not like 'L-EXAMPLE%'`,
    );
    expect(rows).toEqual([]);
  });
});
