import {describe, expect, it} from 'vitest';
import {entriesOf, isToGet, progressOf} from '../../src/service/papers.model.js';
import {liveAnswers} from '../../src/service/questions.model.js';
import type {Answers} from '../../src/service/rule.model.js';
import type {Requirement, SupplyMode} from '../../src/service/service.model.js';
import {definition} from './small-definitions.js';

const channels = [
  {id: 'counter', type: 'counter', visits: 1},
  {id: 'post', type: 'post', visits: 0, when: {adult: true}},
] as const;
const serviceWith = (...requirements: Requirement[]) => definition({requirements, channels});
const entries = (answers: Answers, ...requirements: Requirement[]) => {
  const service = serviceWith(...requirements);
  return entriesOf(service, liveAnswers(service, answers));
};
const card: Requirement = {id: 'identity', needs: ['card']};

describe('the list of papers', () => {
  it.each<[object, Answers, boolean | undefined]>([
    [{}, {}, true],
    [{when: {reason: 'lost'}}, {reason: 'lost'}, true],
    [{when: {reason: 'lost'}}, {}, false],
    [{when: {reason: 'lost'}}, {reason: null}, false],
    [{when: {reason: 'lost'}}, {reason: 'new'}, undefined],
    [{channels: ['counter', 'post']}, {}, true],
    [{channels: ['post']}, {}, false],
    [{channels: ['post']}, {adult: false}, undefined],
    [{channels: ['counter']}, {adult: false}, true],
    [{channels: ['post']}, {adult: true, $channel: 'post'}, true],
    [{channels: ['post']}, {adult: true, $channel: 'counter'}, undefined],
    [{channels: ['post'], when: {reason: 'lost'}}, {adult: true, $channel: 'post'}, false],
    [{channels: ['post'], when: {reason: 'lost'}}, {reason: 'new'}, undefined],
  ])('for a paper with %j after %j says that it is needed: %j', (part, answers, isCertain) => {
    expect(entries(answers, {...card, ...part})[0]?.isCertain).toBe(isCertain);
  });

  it('keeps the order of the definition', () => {
    const ids = ['c', 'a', 'b'].map((id) => ({...card, id}));
    expect(entries({}, ...ids).map(({requirement}) => requirement.id)).toEqual(['c', 'a', 'b']);
  });

  it('names each paper, how many, and the key of its tick', () => {
    const needs = [{ref: 'card', copies: {original: 1, check: true}, note: 'Both sides'}, 'photo'];
    const [entry] = entries({}, {id: 'identity', needs});
    expect(entry?.lists).toEqual([
      {
        label: undefined,
        isCertain: true,
        papers: [
          {
            key: 'identity.card',
            document: {name: 'Card'},
            copies: {original: 1, check: true},
            note: 'Both sides',
          },
          {key: 'identity.photo', document: {name: 'Photo'}, copies: undefined, note: undefined},
        ],
      },
    ]);
  });

  it('takes no member of every object for a paper', () => {
    const [entry] = entries({}, {id: 'a', needs: ['toString', 'constructor', '__proto__', 'card']});
    expect(entry?.lists[0]?.papers.map(({key}) => key)).toEqual(['a.card']);
  });
});

describe('how a paper is supplied', () => {
  const supply = [
    {mode: 'held', when: {reason: 'renew'}},
    {mode: 'declare', when: {adult: true}},
    {mode: 'later'},
  ] as const;

  it.each<[Answers, SupplyMode, boolean]>([
    [{reason: 'renew'}, 'held', true],
    [{reason: 'new', adult: true}, 'declare', true],
    [{reason: 'new', adult: false}, 'later', true],
    // What depends on an answer is to be brought, until it is known that it need not be.
    [{}, 'bring', false],
    [{adult: true}, 'bring', false],
    [{reason: 'new'}, 'bring', false],
    [{reason: null, adult: true}, 'bring', false],
  ])('after %j is “%s”, for certain: %j', (answers, mode, isSupplyCertain) => {
    expect(entries(answers, {...card, supply})[0]).toMatchObject({supply: {mode}, isSupplyCertain});
  });

  it('is to bring it where nothing is said, or nothing that holds', () => {
    for (const none of [undefined, [], [supply[0]]]) {
      const [entry] = entries({reason: 'new'}, {...card, supply: none});
      expect(entry).toMatchObject({supply: {mode: 'bring'}, isSupplyCertain: true});
    }
  });

  it.each<[SupplyMode, boolean]>([
    ['bring', true],
    ['later', true],
    ['held', false],
    ['held-else-bring', false],
    ['declare', false],
    ['on-site', false],
    ['online-form', false],
  ])('as “%s” means that the citizen gets it ready: %j', (mode, isReady) => {
    expect(isToGet(entries({}, {...card, supply: [{mode}]})[0]!)).toBe(isReady);
  });
});

describe('alternatives', () => {
  const home: Requirement = {
    id: 'home',
    anyOf: [
      {label: 'rent', needs: ['lease'], when: {proofs: 'lease'}},
      {label: 'else', needs: ['card', 'photo']},
    ],
  };
  const labels = (answers: Answers) =>
    entries(answers, home).map(({lists}) => lists.map(({label, isCertain}) => [label, isCertain]));

  it.each<[Answers, unknown[]]>([
    [
      {},
      [
        ['rent', false],
        ['else', true],
      ],
    ],
    [
      {proofs: ['lease']},
      [
        ['rent', true],
        ['else', true],
      ],
    ],
    [{proofs: []}, [['else', true]]],
  ])('after %j are %j', (answers, lists) => {
    expect(labels(answers)).toEqual([lists]);
  });

  it('that are all ruled out leave nothing to ask for', () => {
    const none = {...home, anyOf: [home.anyOf![0]!, home.anyOf![0]!]};
    expect(entries({proofs: []}, none)).toEqual([]);
  });

  it('count as one, which any list makes ready', () => {
    const list = entries({proofs: ['lease']}, home);
    const progress = (...ticked: string[]) => progressOf(list, new Set(ticked));
    expect(progress()).toEqual({ready: 0, total: 1, missing: ['home']});
    expect(progress('home.card')).toEqual({ready: 0, total: 1, missing: ['home']});
    expect(progress('home.lease')).toEqual({ready: 1, total: 1, missing: []});
    expect(progress('home.card', 'home.photo')).toEqual({ready: 1, total: 1, missing: []});
  });

  it('of which one is left count as its papers', () => {
    const list = entries({proofs: []}, home);
    expect(progressOf(list, new Set(['home.photo', 'home.lease']))).toEqual({
      ready: 1,
      total: 2,
      missing: ['home.card'],
    });
  });
});

describe('progress', () => {
  it('counts what is certain, to be got ready, and not optional', () => {
    const list = entries(
      {},
      {...card, needs: ['card', 'photo']},
      {...card, id: 'maybe', when: {reason: 'lost'}},
      {...card, id: 'held', supply: [{mode: 'held'}]},
      {...card, id: 'optional', necessity: 'optional'},
      {...card, id: 'later', supply: [{mode: 'later'}], necessity: 'required'},
      {...card, id: 'unknown', supply: [{mode: 'held', when: {adult: true}}]},
    );
    const missing = ['identity.card', 'identity.photo', 'later.card', 'unknown.card'];
    expect(progressOf(list, new Set())).toEqual({ready: 0, total: 4, missing});
    expect(progressOf(list, new Set(['later.card', 'held.card', 'gone.card']))).toEqual({
      ready: 1,
      total: 4,
      missing: missing.filter((key) => key !== 'later.card'),
    });
    expect(progressOf(list, new Set(missing))).toEqual({ready: 4, total: 4, missing: []});
  });

  it('of nothing is nothing', () => {
    expect(progressOf([], new Set(['a.b']))).toEqual({ready: 0, total: 0, missing: []});
  });
});
