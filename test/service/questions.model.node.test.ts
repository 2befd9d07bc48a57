import {describe, expect, it} from 'vitest';
import {
  appliesThrough,
  askedQuestions,
  CHANNEL_ANSWER,
  isAnswerTo,
  liveAnswers,
  nextQuestion,
  openChannels,
  possibleChannels,
} from '../../src/service/questions.model.js';
import type {Answers, When} from '../../src/service/rule.model.js';
import type {Channel, Question, ServiceDefinition} from '../../src/service/service.model.js';
import {definition, plainQuestions} from './small-definitions.js';

const [reason, adult, children, proofs] = plainQuestions as [
  Question,
  Question,
  Question,
  Question,
];
const born: Question = {
  id: 'born',
  type: 'date',
  label: 'Born?',
  min: '1900-01-01',
  max: '2026-11-01',
};
const service = definition({
  questions: [
    reason,
    {...adult, when: {reason: ['renew', 'lost']}},
    {...children, when: {adult: true}},
    proofs,
    born,
  ],
});
const asked = (answers: Answers, of: ServiceDefinition = service) =>
  askedQuestions(of, liveAnswers(of, answers)).map(({id}) => id);

describe('an answer', () => {
  it.each<[Question, unknown[], unknown[]]>([
    [reason, ['new', 'lost'], ['stolen', '', true, 0, ['new'], undefined, {}]],
    [adult, [true, false], ['true', 0, 1, [true], undefined]],
    [children, [0, 3, 1.5], [-1, 4, '2', Infinity, Number.NaN, [1], undefined]],
    [{...children, min: undefined, max: undefined}, [-1, 1e9], ['2', Infinity, Number.NaN]],
    [proofs, [[], ['deed'], ['lease', 'deed']], ['lease', ['bill'], ['lease', 1], {0: 'lease'}]],
    [
      born,
      ['1900-01-01', '2026-11-01', '2024-02-29'],
      ['1899-12-31', '2026-11-02', '2023-02-29', '2000-1-1', 2000, 'today', ['2000-01-01']],
    ],
    [{...reason, options: undefined}, [], ['new', undefined]],
  ])('to %j can be one that fits, and nothing else', (question, fitting, unfit) => {
    for (const answer of fitting) expect(isAnswerTo(question, answer)).toBe(true);
    for (const answer of unfit) expect(isAnswerTo(question, answer)).toBe(false);
    expect(isAnswerTo(question, null)).toBe(true);
  });

  it('that does not fit its question is dropped, and the others stay', () => {
    const answers = {reason: 'stolen', proofs: ['bill'], born: '1990-05-05'};
    expect(liveAnswers(service, answers)).toEqual({born: '1990-05-05'});
  });

  it('to no question at all is dropped, whatever its name', () => {
    const strange = JSON.parse(
      '{"reason": "new", "gone": 1, "__proto__": {"adult": true}, "constructor": true}',
    ) as Answers;
    const live = liveAnswers(service, strange);
    expect(Object.entries(live)).toEqual([['reason', 'new']]);
    expect(live['adult']).toBeUndefined();
  });

  it('inherited from the prototype is none', () => {
    expect(liveAnswers(service, Object.create({reason: 'lost'}) as Answers)).toEqual({});
  });

  it('of “not sure” counts, and puts no question that depends on it', () => {
    expect(liveAnswers(service, {reason: null, adult: true})).toEqual({reason: null});
    expect(asked({reason: null})).toEqual(['reason', 'proofs', 'born']);
  });
});

describe('changing an early answer', () => {
  const answers = {reason: 'renew', adult: true, children: 2, proofs: ['lease']};

  it('keeps the later ones that are still asked', () => {
    const changed = {...answers, reason: 'lost'};
    expect(liveAnswers(service, changed)).toEqual(changed);
  });

  it('drops those that are no longer asked, and what was asked because of them', () => {
    expect(liveAnswers(service, {...answers, reason: 'new'})).toEqual({
      reason: 'new',
      proofs: ['lease'],
    });
    expect(asked({...answers, reason: 'new'})).toEqual(['reason', 'proofs', 'born']);
  });

  it('changes nothing in what was handed in', () => {
    const frozen = Object.freeze({...answers, reason: 'new'});
    expect(liveAnswers(service, frozen)).not.toBe(frozen);
    expect(frozen).toHaveProperty('adult', true);
  });
});

describe('the next question', () => {
  const next = (of: ServiceDefinition, answers: Answers) =>
    nextQuestion(of, liveAnswers(of, answers))?.id;
  const needing = (when: When, rest: object = {}) =>
    definition({...service, requirements: [{id: 'a', needs: ['card'], when, ...rest}]});

  it('is none where nothing depends on any', () => {
    expect(next(service, {})).toBeUndefined();
    expect(next(definition({questions: []}), {})).toBeUndefined();
    expect(next(definition({questions: undefined}), {})).toBeUndefined();
  });

  it('is the one that a paper depends on, past those that nothing depends on', () => {
    expect(next(needing({proofs: 'lease'}), {})).toBe('proofs');
    expect(next(needing({proofs: 'lease'}), {proofs: []})).toBeUndefined();
  });

  it('is one that leads to it, where it is put to some people only', () => {
    const third = needing({children: {min: 1}});
    expect(next(third, {})).toBe('reason');
    expect(next(third, {reason: 'lost'})).toBe('adult');
    expect(next(third, {reason: 'lost', adult: true})).toBe('children');
    expect(next(third, {reason: 'lost', adult: false})).toBeUndefined();
    expect(next(third, {reason: 'new'})).toBeUndefined();
  });

  it('is not put again to somebody who is not sure', () => {
    expect(next(needing({proofs: 'lease'}), {proofs: null})).toBeUndefined();
  });

  it('asks how a paper is supplied only as far as the first way that holds', () => {
    const supply = [
      {mode: 'held', when: {adult: true}},
      {mode: 'declare', when: {proofs: 'lease'}},
      {mode: 'later'},
      {mode: 'on-site', when: {born: {min: '2010-01-01'}}},
    ];
    const some = needing({reason: 'lost'}, {supply});
    expect(next(some, {reason: 'lost'})).toBe('adult');
    expect(next(some, {reason: 'lost', adult: true})).toBeUndefined();
    expect(next(some, {reason: 'lost', adult: false})).toBe('proofs');
    expect(next(some, {reason: 'lost', adult: false, proofs: []})).toBeUndefined();
    // Whoever does not need the paper is not asked how it would be supplied.
    expect(next(some, {reason: 'new'})).toBeUndefined();
  });

  it('asks nothing about the papers and the fees of ways that were not chosen', () => {
    const channels: Channel[] = [
      {id: 'counter', type: 'counter', visits: 1},
      {id: 'post', type: 'post', visits: 0},
    ];
    const bound = {channels: ['post'], when: {adult: true}};
    const plain = {questions: plainQuestions, channels};
    const paper = definition({...plain, requirements: [{id: 'a', needs: ['card'], ...bound}]});
    const fee = definition({...plain, fees: [{name: 'Fee', amount: 1, currency: 'CNY', ...bound}]});
    for (const each of [paper, fee]) {
      expect(next(each, {})).toBe('adult');
      expect(next(each, {[CHANNEL_ANSWER]: 'post'})).toBe('adult');
      expect(next(each, {[CHANNEL_ANSWER]: 'counter'})).toBeUndefined();
    }
  });

  it.each(['channels', 'fees', 'tips'])('asks what the %s depend on', (member) => {
    const when = {born: {min: '2010-01-01'}};
    const part = {
      id: 'a',
      type: 'app',
      visits: 0,
      name: 'A',
      amount: 1,
      currency: 'CNY',
      text: 'A',
    };
    expect(next(definition({...service, [member]: [{...part, when}]}), {})).toBe('born');
  });
});

describe('the ways to apply', () => {
  const online: Channel = {id: 'online', type: 'online', visits: 0, when: {reason: 'renew'}};
  const counter: Channel = {id: 'counter', type: 'counter', visits: 2};
  const post: Channel = {id: 'post', type: 'post', visits: 1, when: {proofs: 'lease'}};
  const ways = definition({channels: [counter, post, online]});
  const idsOf = (channels: readonly Channel[]) => channels.map(({id}) => id);

  it('are those not ruled out, the fewest trips first', () => {
    expect(idsOf(possibleChannels(ways, {}))).toEqual(['online', 'post', 'counter']);
    expect(idsOf(possibleChannels(ways, {reason: 'lost'}))).toEqual(['post', 'counter']);
    expect(idsOf(ways.channels)).toEqual(['counter', 'post', 'online']);
  });

  it('come down to the one that was chosen, as long as it is open', () => {
    const chosen = {reason: 'renew', [CHANNEL_ANSWER]: 'online'};
    expect(liveAnswers(ways, chosen)).toEqual(chosen);
    expect(idsOf(openChannels(ways, liveAnswers(ways, chosen)))).toEqual(['online']);
    const closed = liveAnswers(ways, {...chosen, reason: 'lost'});
    expect(closed).toEqual({reason: 'lost'});
    expect(idsOf(openChannels(ways, closed))).toEqual(['post', 'counter']);
  });

  it.each(['pigeon', null, true, ['online']])('do not come down to %j', (choice) => {
    expect(liveAnswers(ways, {[CHANNEL_ANSWER]: choice})).toEqual({});
  });

  it.each([
    [undefined, true],
    [['online', 'counter', 'post'], true],
    [['online'], undefined],
    [[], false],
    [['pigeon'], false],
  ])('that are open make what is bound to %j apply: %j', (bound, truth) => {
    expect(appliesThrough(bound, ways.channels)).toBe(truth);
  });
});
