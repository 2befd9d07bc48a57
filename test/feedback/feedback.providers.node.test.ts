import {describe, expect, it} from 'vitest';
import {httpFeedback} from '../../src/feedback/feedback.http.js';
import {memoryFeedback} from '../../src/feedback/feedback.memory.js';
import type {FeedbackRequest} from '../../src/feedback/feedback.model.js';
import {parseReceipt, parseStatus} from '../../src/feedback/feedback.schema.js';

const {signal} = new AbortController();
const rating: FeedbackRequest = {
  set: 'cn-5',
  channel: 'online',
  answers: {overall: '2', reasons: ['slow']},
  contact: {email: 'lin@example.org'},
  lang: 'en',
};
const acting = {signal, lang: 'en', idempotencyKey: 'key-1'};

/** A back end that writes down what it is asked, and answers always the same. */
function backEnd(answer: unknown, status = 201) {
  const asked: {url: string; init: RequestInit}[] = [];
  const fetch = (url: URL | RequestInfo, init: RequestInit = {}) => {
    asked.push({url: String(url), init});
    return Promise.resolve(new Response(JSON.stringify(answer), {status}));
  };
  return {asked, provider: httpFeedback('https://portal.example/api', {fetch})};
}

describe('feedback by the HTTP contract', () => {
  it('sends a rating with its key, in the page’s language', async () => {
    const {asked, provider} = backEnd({ref: 'F-0001', token: 't', followUpBy: '2026-12-03'});
    expect(await provider.sendFeedback(rating, acting)).toEqual({
      ref: 'F-0001',
      token: 't',
      followUpBy: '2026-12-03',
    });
    expect(asked[0]!.url).toBe('https://portal.example/api/feedback');
    expect(JSON.parse(String(asked[0]!.init.body))).toEqual(rating);
    const headers = {'Idempotency-Key': 'key-1', 'Accept-Language': 'en'};
    expect(asked[0]!.init.headers).toMatchObject(headers);
  });

  it('asks for the answer with the token in a header, never in the address', async () => {
    const {asked, provider} = backEnd({ref: 'F/1'}, 200);
    await provider.getFeedback('F/1', {signal, lang: 'en', token: 'secret'});
    expect(asked[0]!.url).toBe('https://portal.example/api/feedback/F%2F1');
    expect(asked[0]!.init.headers).toMatchObject({Authorization: 'Bearer secret'});
  });

  it('sends letters elsewhere than ratings', async () => {
    const {asked, provider} = backEnd({ref: 'L-0001'});
    const letter = {to: {kind: 'office'}, text: 'Thanks', mayPublish: false, lang: 'en'} as const;
    expect(await provider.sendLetter(letter, acting)).toEqual({ref: 'L-0001'});
    expect(asked[0]!.url).toBe('https://portal.example/api/letters');
  });

  it('asks for the letters that an office shows, and for those behind one', async () => {
    const {asked, provider} = backEnd({letters: [], hasMore: false}, 200);
    const reading = {signal, lang: 'en'};
    await provider.getLetters({office: 'donghu', limit: 5}, reading);
    await provider.getLetters({office: 'donghu', limit: 5, before: 'L-0007'}, reading);
    const letters = 'https://portal.example/api/letters?office=donghu&limit=5';
    expect(asked.map(({url}) => url)).toEqual([letters, `${letters}&before=L-0007`]);
  });

  it.each([undefined, null, 7, [], {}, {ref: 7}, '<b>F-1</b>'])('refuses %j', (answer) => {
    expect(() => parseReceipt(answer)).toThrow('unreadable');
    expect(() => parseStatus(answer)).toThrow('unreadable');
  });

  it('passes over a day that is none, and an answer that says nothing', () => {
    expect(parseReceipt({ref: 'F-1', followUpBy: 'soon', token: 7})).toEqual({ref: 'F-1'});
    expect(parseStatus({ref: 'F-1', answer: {day: '2026-12-01'}})).toEqual({ref: 'F-1'});
  });
});

describe('feedback in memory', () => {
  it('takes a rating once for one key', async () => {
    const office = memoryFeedback();
    const first = await office.sendFeedback(rating, acting);
    expect(await office.sendFeedback(rating, acting)).toEqual(first);
    expect(office.ratings).toEqual([rating]);
  });

  it('promises an answer only to whom it can reach, and gives it only to them', async () => {
    const answer = {text: 'We have opened a second window.', day: '2026-12-01'};
    const office = memoryFeedback({answers: {'F-0001': answer}});
    const {ref, token = ''} = await office.sendFeedback(rating, acting);
    const asking = {signal, lang: 'en', token};
    expect(await office.getFeedback(ref, asking)).toMatchObject({answer});
    await expect(office.getFeedback(ref, {...asking, token: 'other'})).rejects.toThrow('wrong');
    const nameless = {...rating, contact: undefined};
    const other = await office.sendFeedback(nameless, {...acting, idempotencyKey: 'key-2'});
    expect(other).toEqual({ref: 'F-0002'});
  });
});
